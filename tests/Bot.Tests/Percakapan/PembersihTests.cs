using EPupns.Bot.Percakapan;
using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

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
            db.Add(Percakapan("ditinggalkan", kini.AddDays(-181)));
            db.Add(Percakapan("masih diisi", kini.AddDays(-100)));
            return await db.SaveChangesAsync();
        });

        var banyak = await rumah.Layanan.GetRequiredService<Pembersih>().BersihkanAsync(CancellationToken.None);

        Assert.Equal(3, banyak);
        Assert.Equal("baru", await rumah.DiDbAsync(db => db.Set<UpdateDiklaim>().Select(u => u.Kunci).SingleAsync()));
        Assert.Equal(["ditinggalkan: kosong", "masih diisi: daftar"], await rumah.DiDbAsync(db => db.Set<BarisPercakapan>().OrderBy(p => p.Alamat).Select(p => $"{p.Alamat}: {p.Alur ?? "kosong"}").ToListAsync()));
        Assert.Equal("masih antre", await rumah.DiDbAsync(db => db.Set<BarisKotakKeluar>().Select(u => u.Isi).SingleAsync()));
    }

    [Fact]
    public void UmurTerlaluPendek_Disusun_ProgramTidakMulai()
    {
        var susunan = new ConfigurationBuilder().AddInMemoryCollection([new("Retensi:Kiriman", "00:00:07")]).Build();
        using var layanan = new ServiceCollection().TambahBerkas(susunan).BuildServiceProvider();

        var galat = Assert.Throws<OptionsValidationException>(() => layanan.GetRequiredService<IOptions<PilihanRetensi>>().Value);

        Assert.Contains("paling sedikit satu jam", galat.Message, StringComparison.Ordinal);
    }

    private static BarisPercakapan Percakapan(string alamat, DateTimeOffset aktif) => new() { Kanal = "uji", Alamat = alamat, Alur = "daftar", Isi = "{}", Dibuat = aktif, AktifPada = aktif };

    private static BarisKotakKeluar Kiriman(string isi, DateTimeOffset dibuat, KeadaanKiriman keadaan) =>
        new() { Kanal = "uji", Alamat = "a", Isi = isi, Dibuat = dibuat, Mulai = dibuat, Keadaan = keadaan };
}
