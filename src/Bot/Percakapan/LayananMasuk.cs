using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Core.Jejak;

namespace EPupns.Bot.Percakapan;

/// <summary>What the menu after login does at once, without a flow.</summary>
internal sealed class LayananMasuk(Sesi sesi, PenyampaiBukti bukti, Catatan jejak)
{
    /// <summary>Sends the proof again; each copy is counted.</summary>
    public async Task CetakAsync(ITurnContext giliran, Navigasi navigasi, CancellationToken batal)
    {
        if (await sesi.RegistrasiAsync(giliran, batal) is { } registrasi)
        {
            bukti.Kirim(giliran, registrasi);
        }
        else
        {
            giliran.Awali(TeksUmum.BelumMasuk);
        }

        await navigasi.TampilkanMenuAsync(giliran, batal);
    }

    /// <summary>Logs out.</summary>
    public async Task KeluarAsync(ITurnContext giliran, Navigasi navigasi, CancellationToken batal)
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
