using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>Puts a message in the outbox that belongs to no turn, once per key or once per key and stretch of time.</summary>
internal sealed class KirimanTambahan(IServiceScopeFactory lingkup, TimeProvider waktu, SinyalKeluar sinyal)
{
    /// <summary>Sends unless it was sent before, or less than <paramref name="jeda"/> ago.</summary>
    public async Task KirimAsync(string kunci, TimeSpan? jeda, string alamat, Pesan pesan, CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        var terkirim = await cakupan.ServiceProvider.GetRequiredService<Transaksi>().JalankanAsync(
            async () =>
            {
                var boleh = await BolehAsync(cakupan.ServiceProvider, kunci, jeda, batal);
                if (boleh)
                {
                    cakupan.ServiceProvider.GetRequiredService<EPupnsDb>().Add(Baris(alamat, pesan));
                }

                return boleh;
            },
            batal);
        if (terkirim)
        {
            sinyal.Bunyikan();
        }
    }

    // The claims of updates serve as the memory: every process sees them, and they are cleared away after two days.
    private async Task<bool> BolehAsync(IServiceProvider layanan, string kunci, TimeSpan? jeda, CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        if (jeda is { } lama)
        {
            var batasWaktu = kini - lama;
            var diperbarui = await layanan.GetRequiredService<EPupnsDb>().Set<UpdateDiklaim>()
                .Where(u => u.Kanal == TelegramAdapter.Kanal && u.Kunci == kunci && u.Waktu <= batasWaktu)
                .ExecuteUpdateAsync(u => u.SetProperty(x => x.Waktu, kini), batal);
            if (diperbarui == 1)
            {
                return true;
            }
        }

        return await layanan.GetRequiredService<PenyimpanPercakapan>().KlaimAsync(TelegramAdapter.Kanal, kunci, batal);
    }

    private BarisKotakKeluar Baris(string alamat, Pesan pesan) => new()
    {
        Kanal = TelegramAdapter.Kanal,
        Alamat = alamat,
        Jenis = JenisKiriman.Pesan,
        Isi = PesanJson.Tulis(pesan),
        Mulai = waktu.GetUtcNow(),
        Dibuat = waktu.GetUtcNow(),
    };
}
