using System.Net;
using AngleSharp.Html.Dom;

namespace EPupns.WebPortal.Tests.Obrolan;

/// <summary>The chat for browsers that run no script: the same conversation, a form at a time.</summary>
public sealed class TanpaSkripTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    private const string Alamat = "/obrolan/tanpa-skrip";

    [Fact]
    public async Task TanpaSkrip_MenjawabDanMenekan_PercakapanMaju()
    {
        using var pengunjung = situs.Pengunjung();
        var awal = await pengunjung.BukaAsync(Alamat);

        var kartu = await pengunjung.KirimAsync(awal.Borang(Alamat), null, ("teks", "198505052010122003"));
        var langkah3 = await pengunjung.KirimAsync(kartu.Borang(Alamat), "Data saya benar");

        Assert.Contains("Selamat datang", awal.Isi(), StringComparison.Ordinal);
        Assert.Contains("DEWI LESTARI", kartu.Isi(), StringComparison.Ordinal);
        Assert.Equal("Anda: Data saya benar", Pesan(langkah3)[^2]);
        Assert.Contains("Langkah 3 dari 9", Pesan(langkah3)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task KataSandi_Ditanya_IsianDisamarkanDanJawabanTidakTampil()
    {
        using var pengunjung = situs.Pengunjung();
        var halaman = await pengunjung.BukaAsync(Alamat);
        foreach (var jawaban in new[] { "198505052010122003", "Data saya benar", "0004", "/lewati" })
        {
            halaman = await pengunjung.KirimAsync(halaman.Borang(Alamat), null, ("teks", jawaban));
        }

        var isian = (IHtmlInputElement)halaman.QuerySelector("#teks")!;
        var sesudah = await pengunjung.KirimAsync(halaman.Borang(Alamat), null, ("teks", "SangatRahasia#1"));

        Assert.Equal("password", isian.Type);
        Assert.DoesNotContain("SangatRahasia", sesudah.Source.Text, StringComparison.Ordinal);
        Assert.Contains("Konfirmasi kata sandi", sesudah.Isi(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HalamanDibukaLagi_KueSama_PercakapanYangSama()
    {
        using var pengunjung = situs.Pengunjung();
        using var orangLain = situs.Pengunjung();
        var awal = await pengunjung.BukaAsync(Alamat);
        await pengunjung.KirimAsync(awal.Borang(Alamat), null, ("teks", "198505052010122003"));

        var lagi = await pengunjung.BukaAsync(Alamat);
        var lain = await orangLain.BukaAsync(Alamat);

        Assert.Contains("DEWI LESTARI", lagi.Isi(), StringComparison.Ordinal);
        Assert.DoesNotContain("DEWI LESTARI", lain.Isi(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TokenDimintaTanpaCapBorang_DariSitusLain_Ditolak()
    {
        using var pengunjung = situs.Pengunjung();

        await pengunjung.PosAsync("/obrolan/token", []);

        Assert.Equal(HttpStatusCode.BadRequest, pengunjung.Status);
    }

    private static List<string> Pesan(IHtmlDocument halaman) => [.. halaman.QuerySelectorAll("ol.log li").Select(l => l.TextContent.Trim())];
}
