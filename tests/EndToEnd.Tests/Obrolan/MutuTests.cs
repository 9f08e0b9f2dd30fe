using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests.Obrolan;

/// <summary>What the page costs and who can use it.</summary>
public sealed partial class MutuTests(Situs situs) : IClassFixture<Situs>
{
    private const int PalingBesar = 60 * 1000;

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task LayarDanWarnaApaPun_DiperiksaAxe_TidakAdaPelanggaran(int lebar, ColorScheme warna)
    {
        var obrolan = await HalamanObrolan.BukaAsync(await situs.HalamanBaruAsync(lebar, 800, warna));
        await obrolan.TekanAsync("Daftar", "Langkah 1 dari 9");
        await obrolan.KetikAsync("123", "18 angka");

        var hasil = await obrolan.Halaman.PeriksaAksesAsync();
        var geser = await obrolan.Halaman.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.Empty(hasil.Violations.Select(Sebut));
        Assert.Equal(0, geser);
        Assert.Empty(obrolan.Galat);
    }

    [Fact]
    public async Task HalamanSederhana_DiperiksaAxe_TidakAdaPelanggaran()
    {
        var halaman = await situs.HalamanBaruAsync(360, 800);
        await halaman.GotoAsync("/obrolan/tanpa-skrip");

        var hasil = await halaman.PeriksaAksesAsync();

        Assert.Empty(hasil.Violations.Select(Sebut));
    }

    [Fact]
    public async Task SkripDanGaya_Ditimbang_RinganUntukPonselLambat()
    {
        var halaman = await situs.HalamanBaruAsync();
        var jawaban = new List<IResponse>();
        halaman.Response += (_, j) => jawaban.Add(j);

        await HalamanObrolan.BukaAsync(halaman);

        var milikKita = jawaban.Where(j => j.Url.Contains("/obrolan", StringComparison.Ordinal) && Berkas().IsMatch(j.Url)).ToList();
        var besar = await Task.WhenAll(milikKita.Select(async j => (await j.BodyAsync()).Length));
        Assert.Equal(3, besar.Length);
        Assert.InRange(besar.Sum(), 1, PalingBesar);
    }

    [Fact]
    public async Task SemuaYangDapatDitekan_DiPonsel_CukupBesarUntukJari()
    {
        var obrolan = await HalamanObrolan.BukaAsync(await situs.HalamanBaruAsync(360, 800));

        var kecil = await obrolan.Halaman.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('.obrolan button, .obrolan summary, .obrolan a, .obrolan textarea')]
              .filter(e => e.checkVisibility()).map(e => [e.outerHTML.slice(0, 60), e.getBoundingClientRect()])
              .filter(([, r]) => r.height && (r.height < 44 || r.width < 44)).map(([h]) => h)
            """);

        Assert.Empty(kecil);
    }

    [GeneratedRegex(@"\.(js|css)\b")]
    private static partial Regex Berkas();

    private static string Sebut(AxeResultItem salah) => $"{salah.Id}: {string.Join(" | ", salah.Nodes.Select(n => n.Html))}";
}
