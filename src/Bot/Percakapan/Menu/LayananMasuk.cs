using EPupns.Bot.Alur.CetakUlang;
using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Core.Jejak;

namespace EPupns.Bot.Percakapan.Menu;

/// <summary>What the menu after login does at once, without a flow.</summary>
internal sealed class LayananMasuk(Sesi sesi, Navigasi navigasi, PenyampaiBukti bukti, PenyampaiCetakan cetakan, Catatan jejak)
{
    /// <summary>Sends the proof again, or the form; who is not logged in proves it with the NIP and the password.</summary>
    public async Task CetakAsync(ITurnContext giliran, bool formulir, CancellationToken batal)
    {
        if (await sesi.RegistrasiAsync(giliran, batal) is not { } registrasi)
        {
            navigasi.Mulai(giliran, "cetak-ulang");
            return;
        }

        if (formulir)
        {
            cetakan.Formulir(giliran, registrasi);
        }
        else
        {
            bukti.Kirim(giliran, registrasi);
        }

        await navigasi.TampilkanMenuAsync(giliran, batal);
    }

    /// <summary>Logs out.</summary>
    public async Task KeluarAsync(ITurnContext giliran, CancellationToken batal)
    {
        if (await sesi.RegistrasiAsync(giliran, batal) is { } registrasi)
        {
            jejak.Tulis(giliran.Pelaku(registrasi.Nip), "pns.keluar", $"registrasi:{registrasi.Nomor}", registrasi.Nip);
        }

        giliran.Awali(giliran.Percakapan.RegistrasiId is null ? TeksUmum.BelumMasuk : TeksUmum.SudahKeluar);
        Sesi.Tutup(giliran);
        giliran.Percakapan.Tertunda = null;
        await navigasi.TampilkanMenuAsync(giliran, batal);
    }
}
