using System.Net;
using EPupns.Core.Helpdesk;
using EPupns.Core.Jejak;
using EPupns.Core.Laman;
using EPupns.WebPortal.Rangka;
using EPupns.WebPortal.Susunan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Laman;

/// <summary>Pages for everybody, written in the portal.</summary>
public sealed class LamanTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    public static TheoryData<string> Kode => [.. DaftarLaman.Kode.Where(k => k != DaftarLaman.TanyaJawab)];

    [Theory]
    [MemberData(nameof(Kode))]
    public async Task SiapaPun_LamanDibuka_JudulDanIsinya(string kode)
    {
        using var orang = situs.Pengunjung();

        var laman = await orang.BukaAsync($"/laman/{kode}");

        Assert.Equal(HttpStatusCode.OK, orang.Status);
        Assert.NotEqual("", laman.Judul());
        Assert.True(laman.Isi().Length > 150);
        foreach (var tautan in laman.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Where(t => t.StartsWith('/')).Distinct())
        {
            await orang.BukaAsync(tautan);
            Assert.True(orang.Status == HttpStatusCode.OK, $"{kode}: {tautan} menjawab {orang.Status}");
        }
    }

    [Fact]
    public async Task LamanTidakAda_Dibuka_404()
    {
        using var orang = situs.Pengunjung();

        await orang.BukaAsync("/laman/rahasia");

        Assert.Equal(HttpStatusCode.NotFound, orang.Status);
    }

    [Fact]
    public async Task Beranda_Dibuka_KeadaanLayananDanSemuaLaman()
    {
        using var orang = situs.Pengunjung();

        var beranda = await orang.BukaAsync("/");

        Assert.Contains("Layanan normal.", beranda.Isi(), StringComparison.Ordinal);
        Assert.Contains("antrean verifikasi", beranda.Isi(), StringComparison.OrdinalIgnoreCase);
        Assert.All(Kode, k => Assert.NotNull(beranda.QuerySelector($"main a[href='/laman/{k.Data}']")));
    }

    [Fact]
    public async Task KataSendiri_DicariDiTanyaJawab_JawabanYangSesuaiPertama()
    {
        using var orang = situs.Pengunjung();

        var hasil = await orang.BukaAsync("/tanya-jawab?cari=nomor%20registrasinya%20kelupaan%20hilang");

        Assert.Equal("Nomor registrasi saya hilang atau lupa.", hasil.QuerySelector("main summary")!.TextContent.Trim());
    }

    [Fact]
    public async Task TidakAdaYangSesuai_DicariDiTanyaJawab_DiarahkanMelapor()
    {
        using var orang = situs.Pengunjung();

        var hasil = await orang.BukaAsync("/tanya-jawab?cari=%3Cscript%3Exyzzyplugh");

        Assert.Contains("tulis laporan lewat obrolan", hasil.Isi(), StringComparison.Ordinal);
        Assert.Equal("<script>xyzzyplugh", hasil.QuerySelector("#cari")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Admin_MelihatDahulu_BelumTerbitLaluTerbitDenganJejak()
    {
        using var admin = await situs.MasukAsync(PetugasContoh.Pusat);
        using var orang = situs.Pengunjung();

        var pratinjau = await TulisAsync(admin, "tujuan", "pratinjau", "Tujuan kita", "## Pertama\n\n<script>alert(1)</script> [baik](/status) [jahat](javascript:alert(1)) ![gambar](https://jahat.example/x.png)");
        var belum = await orang.BukaAsync("/laman/tujuan");
        await admin.KirimAsync(pratinjau.Borang("/kelola/laman/tujuan"), "Terbitkan");
        var terbit = await orang.BukaAsync("/laman/tujuan");

        Assert.Contains("Pratinjau: belum terbit.", pratinjau.Isi(), StringComparison.Ordinal);
        Assert.NotEqual("Tujuan kita", belum.Judul());
        Assert.Equal("Tujuan kita", terbit.Judul());
        Assert.Empty(terbit.QuerySelectorAll("main script, main img"));
        Assert.Equal(["/status", "#", "https://jahat.example/x.png"], terbit.QuerySelectorAll("main article a").Select(a => a.GetAttribute("href")));
        Assert.Equal(1, await situs.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Objek == "laman:tujuan" && j.Tindakan == "laman.diterbitkan" && j.Sebagai == "admin-pusat")));
    }

    [Fact]
    public async Task DuaAdmin_MenerbitkanBersamaan_YangKeduaDiberiTahuDanTulisannyaTetap()
    {
        using var admin = await situs.MasukAsync(PetugasContoh.Pusat);
        var lama = await admin.BukaAsync("/kelola/laman/sanksi");
        await TulisAsync(admin, "sanksi", "terbitkan", "Sanksi", "Tulisan yang pertama kali terbit.");

        var kedua = await admin.KirimAsync(lama.Borang("/kelola/laman/sanksi"), "Terbitkan", ("judul", "Sanksi"), ("isi", "Tulisan yang kedua."));

        Assert.Contains("menerbitkan versi 1 sementara Anda menulis", kedua.Kabar(), StringComparison.Ordinal);
        Assert.Equal("Tulisan yang kedua.", kedua.QuerySelector("#naskah")!.TextContent);
    }

    [Fact]
    public async Task VersiLama_DiambilLagi_MenjadiVersiBaru()
    {
        using var admin = await situs.MasukAsync(PetugasContoh.Pusat);
        var awal = DaftarLaman.Awal("kontak");
        await TulisAsync(admin, "kontak", "terbitkan", "Kontak keliru", "Nomor yang salah.");

        var lama = await admin.BukaAsync("/kelola/laman/kontak?dari=0");
        await admin.KirimAsync(lama.Borang("/kelola/laman/kontak"), "Terbitkan");

        var kini = await situs.BacaAsync(db => new BacaLaman(db).AmbilAsync("kontak", CancellationToken.None));
        Assert.Equal((2, awal.Judul, awal.Isi), (kini.Nomor, kini.Judul, kini.Isi));
    }

    [Fact]
    public async Task TanyaJawab_DitambahDiPortal_ObrolanLangsungMenemukannya()
    {
        const string Baru = "[zakat]\n? Apakah zakat profesi dipotong lewat PUPNS?\n+ zakat, potongan zakat\nTidak. PUPNS hanya mendata; potongan gaji diurus bendahara instansi Anda.";
        using var admin = await situs.MasukAsync(PetugasContoh.Pusat);
        Assert.Empty(await JawabanAsync("zakat profesi"));

        await TulisAsync(admin, DaftarLaman.TanyaJawab, "terbitkan", "Tanya jawab", DaftarLaman.Awal(DaftarLaman.TanyaJawab).Isi + "\n\n" + Baru);

        Assert.Equal("zakat", (await JawabanAsync("zakat profesi"))[0].Kode);
        Assert.Contains("Apakah zakat profesi", (await admin.BukaAsync("/tanya-jawab")).Isi(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TanyaJawabTanpaJawaban_Diterbitkan_DitolakDenganSebabnya()
    {
        using var admin = await situs.MasukAsync(PetugasContoh.Pusat);

        var ditolak = await TulisAsync(admin, DaftarLaman.TanyaJawab, "terbitkan", "Tanya jawab", "[satu]\n? Pertanyaan tanpa jawaban");

        Assert.Contains("belum lengkap", ditolak.Kabar(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](JavaScript:alert(1))")]
    [InlineData("[a](//jahat.example)")]
    [InlineData("[a](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[a][b]\n\n[b]: vbscript:x")]
    public void TautanBerbahaya_Ditata_TidakKeManaMana(string isi)
    {
        using var tulis = new StringWriter();
        TataMarkdown.Tampil(isi).WriteTo(tulis, System.Text.Encodings.Web.HtmlEncoder.Default);

        Assert.Contains("href=\"#\"", tulis.ToString(), StringComparison.Ordinal);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> TulisAsync(Pengunjung admin, string kode, string tindakan, string judul, string isi) => await admin.KirimAsync(
        (await admin.BukaAsync($"/kelola/laman/{kode}")).Borang($"/kelola/laman/{kode}"), tindakan == "terbitkan" ? "Terbitkan" : "Lihat dahulu", ("judul", judul), ("isi", isi));

    private async Task<IReadOnlyList<ButirTanya>> JawabanAsync(string teks)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        return await lingkup.ServiceProvider.GetRequiredService<CariJawaban>().JalankanAsync(teks, CancellationToken.None);
    }
}
