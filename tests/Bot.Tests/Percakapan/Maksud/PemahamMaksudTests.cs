using System.Diagnostics;
using EPupns.Bot.Alur;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Maksud;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Tests.Transkrip;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Percakapan.Maksud;

/// <summary>What people type and what the bot makes of it: the examples beside the table, and sentences that nobody tuned it on.</summary>
public sealed class PemahamMaksudTests
{
    private static readonly KamusMaksud Kamus = KamusMaksud.Muat();
    private static readonly PemahamMaksud Pemaham = new(Kamus);

    public static TheoryData<string, string> Contoh() => [.. Kamus.Keperluan.SelectMany(k => k.Contoh.Select(c => (k.Kode, c)))];

    [Theory]
    [MemberData(nameof(Contoh))]
    public void ContohDiTabel_Dipahami_Pasti(string kode, string teks) => Assert.Equal(kode, Pemaham.Pahami(teks).Pasti?.Kode);

    [Fact]
    public void UcapanYangDisimpan_Dipahami_SembilanDariSepuluhDanHampirTidakPernahKeliru() => Nilai("apa adanya", UcapanUji.Semua(), 0.90, 0.01);

    [Fact]
    public void UcapanDenganSalahKetik_Dipahami_DelapanDariSepuluhDanJarangKeliru() => Nilai("salah ketik", UcapanUji.SalahKetik(2015), 0.80, 0.02);

    [Theory]
    [InlineData("saya belum daftar", "daftar")]
    [InlineData("tidak bisa masuk", "masalah-masuk")]
    [InlineData("belum bisa login", "masalah-masuk")]
    public void Sangkalan_Dipahami_Artinya(string teks, string kode) => Assert.Equal(kode, Pemaham.Pahami(teks).Pasti?.Kode);

    [Theory]
    [InlineData("saya sudah daftar", "daftar")]
    [InlineData("tidak mau daftar", "daftar")]
    [InlineData("jangan login", "masuk")]
    [InlineData("tidak bisa masuk", "masuk")]
    public void Sangkalan_Dipahami_BukanYangDisangkal(string teks, string kode) => Assert.NotEqual(kode, Pemaham.Pahami(teks).Pasti?.Kode);

    [Fact]
    public void TeksApaPun_Dipahami_TidakGagalDanSelaluAdaTigaPilihan() => Prop.ForAll<string?>(
        teks => Pemaham.Pahami(teks ?? "").Terdekat.Distinct().Count() == PemahamMaksud.BanyakPilihan).QuickCheckThrowOnFailure();

    [Fact]
    public async Task SetiapKeperluan_Dituju_Ada()
    {
        await using var rumah = await RumahUji.BangunAsync([], (l, _) => l.AddSingleton<BotAdapter, AdapterUji>());
        await using var cakupan = rumah.Layanan.CreateAsyncScope();
        var alur = cakupan.ServiceProvider.GetServices<IAlur>().Select(a => a.Nama).ToHashSet();

        Assert.All(Kamus.Keperluan, k => Assert.True(
            k.Arah switch
            {
                Arah.KeAlur tujuan => alur.Contains(tujuan.Nama),
                Arah.KeTindakan tindakan => Penyela.Ada(tindakan.Nama),
                _ => true,
            },
            k.Kode));
    }

    private static void Nilai(string judul, IReadOnlyList<(string Teks, string? Kode)> ucapan, double benarPalingSedikit, double keliruPalingBanyak)
    {
        _ = ucapan.Select(u => Pemaham.Pahami(u.Teks)).Last();
        var mulai = Stopwatch.GetTimestamp();
        var hasil = ucapan.Where(u => u.Kode is null || Kamus.Cari(u.Kode) is not null).Select(u => (u.Teks, u.Kode, Paham: Pemaham.Pahami(u.Teks))).ToList();
        var lama = Stopwatch.GetElapsedTime(mulai) / hasil.Count;
        var benar = hasil.Where(h => h.Paham.Pasti?.Kode == h.Kode).ToList();
        var keliru = hasil.Where(h => h.Paham.Pasti is { } pasti && pasti.Kode != h.Kode).ToList();
        var ditawarkan = hasil.Count(h => h.Paham.Pasti is null && h.Paham.Terdekat.Any(k => k.Kode == h.Kode));

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{judul}: {hasil.Count} kalimat, benar {benar.Count}, ditawarkan {ditawarkan}, yakin tetapi keliru {keliru.Count}, {lama.TotalMicroseconds:0} µs sekalimat");
        foreach (var (teks, kode, paham) in hasil.Except(benar))
        {
            TestContext.Current.TestOutputHelper!.WriteLine(
                $"  {teks} | {kode ?? "-"} | {paham.Pasti?.Kode ?? "ragu: " + string.Join(' ', paham.Terdekat.Select(k => k.Kode))}");
        }

        Assert.True(benar.Count >= benarPalingSedikit * hasil.Count, $"Hanya {benar.Count} dari {hasil.Count} dipahami.");
        Assert.True(keliru.Count <= keliruPalingBanyak * hasil.Count, string.Join("; ", keliru.Select(k => k.Teks)));
    }
}
