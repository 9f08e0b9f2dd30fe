using EPupns.Core.Akun.Batas;
using EPupns.Core.Akun.Tautan;
using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Ekspor;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pemulihan;
using EPupns.Core.Pengisian;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Percakapan;

/// <summary>Removes what has served its purpose: claims that no channel will repeat, rows that were sent, failures long past, files that nobody used, what strangers began and left (<see cref="PilihanRetensi"/>).</summary>
public sealed class Pembersih(IServiceScopeFactory lingkup, IOptions<PilihanRetensi> retensi, TimeProvider waktu, ILogger<Pembersih> log) : KerjaBerkala(TimeSpan.FromHours(1), waktu)
{
    // Telegram keeps an undelivered update for 24 hours; after twice that it cannot come again.
    private static readonly TimeSpan UmurKlaim = TimeSpan.FromDays(2);

    /// <summary>Once, now; returns how many rows went.</summary>
    public async Task<int> BersihkanAsync(CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        var db = cakupan.ServiceProvider.GetRequiredService<EPupnsDb>();
        var kini = Waktu.GetUtcNow();
        var umur = retensi.Value;
        var (klaim, kiriman, gagal, tautan, diam) = (kini - UmurKlaim, kini - umur.Kiriman, kini - umur.Gagal, kini - umur.Tautan, kini - umur.Percakapan);
        var berkas = await cakupan.ServiceProvider.GetRequiredService<PembersihBerkas>().JalankanAsync(batal)
            + await cakupan.ServiceProvider.GetRequiredService<PembersihEkspor>().JalankanAsync(batal);
        return berkas + await cakupan.ServiceProvider.GetRequiredService<Transaksi>().JalankanAsync(
            async () => await db.Set<UpdateDiklaim>().Where(u => u.Waktu < klaim).ExecuteDeleteAsync(batal)
                + await db.Set<BarisKotakKeluar>().Where(b => b.Dibuat < kiriman && b.Keadaan != KeadaanKiriman.Antre).ExecuteDeleteAsync(batal)
                + await db.Set<HitunganGagal>().Where(h => h.Terakhir < gagal).ExecuteDeleteAsync(batal)
                + await db.Set<IzinPemulihan>().Where(i => i.BerlakuSampai < tautan).ExecuteDeleteAsync(batal)
                + await db.Set<IzinUnggah>().Where(i => i.BerlakuSampai < tautan).ExecuteDeleteAsync(batal)
                + await db.Set<BarisTautan>().Where(t => t.BerlakuSampai < tautan).ExecuteDeleteAsync(batal)
                + await db.Set<BarisPercakapan>().Where(p => p.RegistrasiId == null && p.AktifPada < diam && (p.Isi != null || p.Tertunda != null)).ExecuteUpdateAsync(
                    p => p.SetProperty(x => x.Alur, (string?)null).SetProperty(x => x.Keadaan, (string?)null).SetProperty(x => x.Isi, (string?)null)
                        .SetProperty(x => x.Pertanyaan, (string?)null).SetProperty(x => x.Tertunda, (string?)null),
                    batal),
            batal);
    }

    /// <inheritdoc />
    protected override Task KerjakanAsync(CancellationToken batal) => BersihkanAsync(batal);

    /// <inheritdoc />
    protected override void Catat(Exception galat) => log.LogWarning(galat, "Pembersihan gagal; dicoba lagi satu jam kemudian");
}
