using System.IO.Compression;
using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Pengisian;
using EPupns.Uji;
using EPupns.WebPortal.Tests.Periksa;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Jejak;

/// <summary>A person takes away all that is stored of them, and nothing of anybody else.</summary>
public sealed class SalinanSayaTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    private const string Nip = "197503152000031881";

    [Fact]
    public async Task Masuk_MengunduhSalinan_BerisiFormulirBerkasLaporanDanJejakTanpaRahasia()
    {
        var registrasi = await DaftarkanAsync();
        using var saya = situs.Pengunjung();
        await new PengisiLaman(saya, registrasi).MasukAsync();

        await saya.KirimAsync((await saya.BukaAsync("/data/jejak")).Borang("/data/salinan.zip"));

        Assert.Equal("application/zip", saya.Jawaban.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"salinan-data-{Nip}.zip", saya.Jawaban.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        using var zip = new ZipArchive(await saya.Jawaban.Content.ReadAsStreamAsync());
        Assert.Equal(["data.json", "data.html", "berkas/01-ktp-saya.pdf"], zip.Entries.Select(e => e.FullName));
        using var json = await JsonDocument.ParseAsync(zip.GetEntry("data.json")!.Open());
        var bagian = json.RootElement.GetProperty("bagian").EnumerateArray().ToDictionary(b => b.GetProperty("judul").GetString()!, b => b.GetProperty("isi").EnumerateArray().ToList());
        Assert.Equal(registrasi.Nomor, bagian["Pendaftaran"].Single().GetProperty("Nomor registrasi").GetString());
        Assert.Equal("III/a", bagian["Riwayat Golongan"][0].GetProperty("Golongan").GetString());
        Assert.Equal("Bagaimana bila akta saya hilang?", bagian["Laporan kepada helpdesk"].Single().GetProperty("Pokok").GetString());
        Assert.Contains(bagian["Siapa melihat dan mengubah data"], k => k.GetProperty("Apa").GetString() == "mengunduh salinan seluruh data");
        var isi = json.RootElement.GetRawText();
        Assert.All([registrasi.SandiHash, registrasi.IbuHash, registrasi.JawabanHash, "Hanya untuk rekan"], rahasia => Assert.DoesNotContain(rahasia, isi, StringComparison.Ordinal));

        var halaman = await new HtmlParser().ParseDocumentAsync(zip.GetEntry("data.html")!.Open());
        Assert.Equal(bagian.Keys, halaman.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Null(halaman.QuerySelector("script, link, img"));
    }

    [Fact]
    public async Task BelumMasuk_Mengunduh_DibawaKeHalamanMasuk()
    {
        using var siapa = situs.Pengunjung();

        await siapa.PosAsync("/data/salinan.zip", []);

        Assert.NotEqual("application/zip", siapa.Jawaban.Content.Headers.ContentType?.MediaType);
        Assert.True(siapa.Status is HttpStatusCode.BadRequest || siapa.Alamat.StartsWith("/masuk", StringComparison.Ordinal), $"{siapa.Status} {siapa.Alamat}");
    }

    private async Task<Core.Pendaftaran.Registrasi> DaftarkanAsync()
    {
        var asal = OrangDemo.Semua().Single(p => p.Nip == OrangDemo.Budi);
        var registrasi = await PnsUji.DaftarkanAsync(situs, new Pns
        {
            Nip = Nip, Nama = asal.Nama, Nik = "3207011503751881", TempatLahir = asal.TempatLahir, TanggalLahir = asal.TanggalLahir, InstansiKode = asal.InstansiKode, UnitKerja = asal.UnitKerja, Data = asal.Data,
        });
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var (layanan, pelaku) = (lingkup.ServiceProvider, Pelaku.Pns(Nip, "uji"));
        var berkas = await layanan.GetRequiredService<Core.Berkas.SimpanBerkas>().JalankanAsync(GambarUji.Pdf(1, 8181), default);
        var perlu = (await layanan.GetRequiredService<DaftarBerkas>().JalankanAsync(registrasi.Id, default)).Kurang[0].Kunci;
        Assert.True((await layanan.GetRequiredService<LampirkanBerkas>().JalankanAsync(new LampiranBaru(registrasi.Id, perlu, berkas.Nilai.Sidik, "../ktp saya.pdf"), pelaku, default)).Berhasil);
        var laporan = await layanan.GetRequiredService<BuatLaporan>().JalankanAsync(
            new LaporanBaru(JenisLaporan.VerifikasiRegistrasi, Nip, registrasi.InstansiKode, new { }, null) { Pokok = "Bagaimana bila akta saya hilang?", Nama = registrasi.Nama, RegistrasiId = registrasi.Id }, pelaku, default);
        var agen = new Penangan(new Core.Akun.AkunPetugas.Petugas { NamaPengguna = "agen", Nama = "Agen", Peran = Core.Akun.AkunPetugas.Peran.AdminPusat }, "portal");
        await layanan.GetRequiredService<CatatLaporan>().JalankanAsync(laporan.Nomor, new TulisanLaporan("Hanya untuk rekan."), agen, default);
        return registrasi;
    }
}
