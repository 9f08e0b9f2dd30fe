using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Jejak;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;

namespace EPupns.Bot.Alur.CetakUlang;

/// <summary>The papers of who has proved to be the owner: number and proof (R22, L10), and the form (R21). Each copy is counted or noted.</summary>
internal sealed class PenyampaiCetakan(PenyampaiBukti bukti, Catatan jejak)
{
    private static readonly Ujaran Nomor = new("cetak_ulang.nomor", "nomor");
    private static readonly Ujaran FormulirTerlampir = new("cetak_ulang.formulir_terlampir");

    /// <summary>The form, or the number with the proof.</summary>
    public void Sampaikan(ITurnContext giliran, Registrasi registrasi, bool formulir)
    {
        if (formulir)
        {
            Formulir(giliran, registrasi);
            return;
        }

        NomorDanBukti(giliran, registrasi);
    }

    /// <summary>The form with what SAPK knows.</summary>
    public void Formulir(ITurnContext giliran, Registrasi registrasi)
    {
        var lampiran = new Lampiran(LampiranFormulir.JenisLampiran, $"{registrasi.Id}", $"formulir-pupns-{registrasi.Nomor}.pdf");
        giliran.Kabarkan(FormulirTerlampir, new SifatPesan(lampiran, Lindungi: true));
        Catat(giliran, registrasi, "formulir.dicetak", null);
    }

    private void NomorDanBukti(ITurnContext giliran, Registrasi registrasi)
    {
        var salin = new Tombol("Salin nomor registrasi", Salin: registrasi.Nomor);
        giliran.Kabarkan(Nomor.Dengan(registrasi.Nomor), new SifatPesan(Lindungi: true), Label.Baris(salin));
        bukti.Kirim(giliran, registrasi);
        Catat(giliran, registrasi, "registrasi.dicetak-ulang", new { registrasi.Cetakan });
    }

    private void Catat(ITurnContext giliran, Registrasi registrasi, string tindakan, object? sesudah) =>
        jejak.Tulis(giliran.Pelaku(registrasi.Nip), tindakan, $"registrasi:{registrasi.Nomor}", registrasi.Nip, sesudah: sesudah);
}
