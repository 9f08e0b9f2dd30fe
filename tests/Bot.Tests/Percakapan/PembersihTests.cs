using EPupns.Bot.Percakapan;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Percakapan;

/// <summary>What has served its purpose goes; what is still needed stays.</summary>
public sealed class PembersihTests
{
    [Fact]
    public async Task BarisLamaDanBaru_Dibersihkan_HanyaYangSelesaiDanLamaHilang()
    {
        await using var rumah = await RumahUji.BangunAsync([], (l, _) => l.AddSingleton<Pembersih>());
        var kini = rumah.Jam.GetUtcNow();
        await rumah.DiDbAsync(async db =>
        {
            db.Add(new UpdateDiklaim { Kanal = "uji", Kunci = "lama", Waktu = kini.AddDays(-3) });
            db.Add(new UpdateDiklaim { Kanal = "uji", Kunci = "baru", Waktu = kini.AddHours(-30) });
            db.Add(Kiriman("terkirim lama", kini.AddDays(-8), KeadaanKiriman.Terkirim));
            db.Add(Kiriman("masih antre", kini.AddDays(-8), KeadaanKiriman.Antre));
            return await db.SaveChangesAsync();
        });

        var banyak = await rumah.Layanan.GetRequiredService<Pembersih>().BersihkanAsync(CancellationToken.None);

        Assert.Equal(2, banyak);
        Assert.Equal("baru", await rumah.DiDbAsync(db => db.Set<UpdateDiklaim>().Select(u => u.Kunci).SingleAsync()));
        Assert.Equal("masih antre", await rumah.DiDbAsync(db => db.Set<BarisKotakKeluar>().Select(u => u.Isi).SingleAsync()));
    }

    private static BarisKotakKeluar Kiriman(string isi, DateTimeOffset dibuat, KeadaanKiriman keadaan) =>
        new() { Kanal = "uji", Alamat = "a", Isi = isi, Dibuat = dibuat, Mulai = dibuat, Keadaan = keadaan };
}
