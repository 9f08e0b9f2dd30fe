using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace EPupns.WebPortal.Tests.Obrolan;

/// <summary>Going on with a conversation in another browser, without any script.</summary>
public sealed class LanjutTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    private const string Sederhana = "/obrolan/tanpa-skrip";

    [Fact]
    public async Task TautanDariPerambanLain_DitekanLanjutkan_PertanyaanYangSamaMunculTanpaSapaan()
    {
        using var rumah = situs.Pengunjung();
        using var kantor = situs.Pengunjung();
        var tautan = await TautanAsync(rumah);

        var tanya = await kantor.BukaAsync(tautan);
        await kantor.KirimAsync(tanya.Borang("/obrolan/lanjut"), "Lanjutkan di sini");
        var obrolan = await kantor.BukaAsync(Sederhana);
        var langkah3 = await kantor.KirimAsync(obrolan.Borang(Sederhana), "Data saya benar");

        Assert.Contains("Obrolan dilanjutkan di sini", obrolan.Isi(), StringComparison.Ordinal);
        Assert.Contains("Langkah 2 dari 9", obrolan.Isi(), StringComparison.Ordinal);
        Assert.DoesNotContain("Selamat datang", obrolan.Isi(), StringComparison.Ordinal);
        Assert.Contains("Langkah 3 dari 9", langkah3.Isi(), StringComparison.Ordinal);
        Assert.Contains("Obrolan ini dilanjutkan di web", (await rumah.BukaAsync(Sederhana)).Isi(), StringComparison.Ordinal);
    }

    // Chat programs fetch the pages of links that are sent through them.
    [Fact]
    public async Task TautanDilihatProgram_LaluDibukaOrang_MasihBerlaku()
    {
        using var rumah = situs.Pengunjung();
        using var program = situs.Pengunjung();
        using var kantor = situs.Pengunjung();
        var tautan = await TautanAsync(rumah);
        for (var i = 0; i < 5; i++)
        {
            await program.BukaAsync(tautan);
        }

        var tanya = await kantor.BukaAsync(tautan);

        Assert.Contains("Lanjutkan obrolan di sini?", tanya.Isi(), StringComparison.Ordinal);
        Assert.Equal("no-referrer", kantor.Jawaban.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("no-store", kantor.Jawaban.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(program.Kue.GetAllCookies(), k => k.Name == "epupns-obrolan");
    }

    [Fact]
    public async Task TautanSudahDipakai_DibukaLagi_DikatakanDenganRamah()
    {
        using var rumah = situs.Pengunjung();
        using var kantor = situs.Pengunjung();
        using var orang = situs.Pengunjung();
        var tautan = await TautanAsync(rumah);
        var terlambat = (await orang.BukaAsync(tautan)).Borang("/obrolan/lanjut");
        await kantor.KirimAsync((await kantor.BukaAsync(tautan)).Borang("/obrolan/lanjut"), "Lanjutkan di sini");

        var lagi = await orang.BukaAsync(tautan);
        await orang.KirimAsync(terlambat, "Lanjutkan di sini");
        var obrolan = await orang.BukaAsync(Sederhana);

        Assert.Contains("Tautan tidak berlaku lagi", lagi.Isi(), StringComparison.Ordinal);
        Assert.Contains("Tautan itu tidak berlaku lagi", obrolan.Isi(), StringComparison.Ordinal);
        Assert.DoesNotContain("DEWI LESTARI", obrolan.Isi(), StringComparison.Ordinal);
    }

    private static async Task<string> TautanAsync(Pengunjung pengunjung)
    {
        var halaman = await pengunjung.BukaAsync(Sederhana);
        foreach (var jawaban in new[] { "198505052010122003", "/lanjut" })
        {
            halaman = await pengunjung.KirimAsync(halaman.Borang(Sederhana), null, ("teks", jawaban));
        }

        var tautan = halaman.QuerySelectorAll("ol.log a.tombol").OfType<IHtmlAnchorElement>().Last();
        Assert.Equal("Buka di web", tautan.Text());
        return tautan.PathName + tautan.Search;
    }
}
