using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;

namespace EPupns.Bot.Alur.Helpdesk;

/// <summary>
/// The group of a desk: cards are worked on by buttons and by replies, each by whoever presses or writes. No flow runs here, and what agents say to each other
/// is nobody's answer.
/// </summary>
internal sealed class RuangGrup(EPupnsDb db, PetugasObrolan petugas, TautkanGrup tautkan, BalasanLaporan balasan, LayananLaporan laporan)
{
    private const string Lepas = "lepas";

    /// <summary>Takes what happened.</summary>
    public async Task TerimaAsync(ITurnContext giliran, CancellationToken batal)
    {
        giliran.Cukup = true;
        switch (giliran.Masukan)
        {
            case { Perintah: "tautkan" }:
                giliran.Kabarkan(await TautkanAsync(giliran, batal));
                break;
            case { Perintah: "antrean" }:
                await laporan.AntreanAsync(giliran, batal);
                break;
            case { Kode: { } kode } when TombolLepas.Tindakan(kode) == TombolLepas.TindakanLaporan:
                await laporan.TekanDiGrupAsync(giliran, TombolLepas.Pokok(kode), batal);
                break;
            default:
                await balasan.TerimaAsync(giliran, batal);
                break;
        }
    }

    private async Task<Ujar> TautkanAsync(ITurnContext giliran, CancellationToken batal)
    {
        if (await petugas.CariAsync(giliran, batal) is not { } penangan)
        {
            return TeksLaporan.GrupTautkanDiri;
        }

        var alamat = giliran.Percakapan.Alamat;
        if (giliran.Masukan.Argumen.Trim().Equals(Lepas, StringComparison.OrdinalIgnoreCase))
        {
            return await tautkan.LepasAsync(penangan, alamat, batal) ? TeksLaporan.GrupDilepas : TeksLaporan.GrupTidakTertaut;
        }

        var meja = await tautkan.TautkanAsync(penangan, alamat, giliran.Activity.Conversation!.Bertopik, batal);
        return TeksLaporan.GrupTertaut.Dengan(await NamaMeja.SebutAsync(db, meja, batal));
    }
}
