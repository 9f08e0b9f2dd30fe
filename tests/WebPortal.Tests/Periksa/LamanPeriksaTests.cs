using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Tests.Periksa;

/// <summary>Checking the record on the page: groups, warnings and what they mean, what is missing, records taken away, lists gone through level by level.</summary>
public sealed class LamanPeriksaTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task KelompokSesuai_Dikirim_SemuaNilaiBknKelompokItuDicocokkan()
    {
        using var saya = await MasukAsync("197503152000030101");
        var halaman = await saya.Pengunjung.BukaAsync("/data/data_utama");

        halaman = await saya.Pengunjung.KirimAsync(halaman.QuerySelectorAll<IHtmlFormElement>("form[action$='/sesuai']").First(), "Semua sesuai");

        var catatan = await CatatanAsync(saya.Registrasi, "data_utama");
        Assert.Equal(["gelar_belakang", "nama"], catatan.BacaSesuai().Order());
        Assert.Contains("2 isian sesuai", halaman.QuerySelector(".kabar")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KelompokSesuaiDariVersiLama_Ditolak_TanpaMengubah()
    {
        using var saya = await MasukAsync("197503152000030102");
        var lama = (await saya.Pengunjung.BukaAsync("/data/data_utama")).QuerySelectorAll<IHtmlFormElement>("form[action$='/sesuai']").First();
        await saya.IsiAsync("data_utama", "gelar_belakang", "S.Pd., M.Pd.");

        var halaman = await saya.Pengunjung.KirimAsync(lama, "Semua sesuai");

        Assert.Contains("baru saja diubah", halaman.QuerySelector(".kabar")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await CatatanAsync(saya.Registrasi, "data_utama")).BacaSesuai());
    }

    [Fact]
    public async Task Peringatan_Dijelaskan_PenjelasanTampilDanTersimpan()
    {
        using var saya = await MasukAsync("197503152000030103");
        var halaman = await saya.IsiAsync("data_utama", "nik", "3207011503760001");
        Assert.Contains("Tanggal di dalam NIK", Temuan(halaman, "nik").TextContent, StringComparison.Ordinal);

        halaman = await saya.Pengunjung.KirimAsync(Borang(halaman, "nik", "/jelaskan"), "Jelaskan", ("teks", "KTP lama salah cetak."));

        Assert.Equal("KTP lama salah cetak.", Temuan(halaman, "nik").QuerySelector<IHtmlInputElement>("input[name=teks]")!.Value);
        Assert.Equal("KTP lama salah cetak.", (await situs.BacaAsync(db => db.Set<PenjelasanTemuan>().SingleAsync(p => p.RegistrasiId == saya.Registrasi.Id))).Teks);
    }

    [Theory]
    [InlineData("", "Mohon tuliskan penjelasannya")]
    [InlineData("V99", "sudah tidak ada")]
    public async Task PenjelasanKosongAtauTanpaPeringatan_Ditolak_DenganSebabnya(string aturan, string pesan)
    {
        using var saya = await MasukAsync($"19750315200003011{aturan.Length}");
        var halaman = await saya.IsiAsync("data_utama", "nik", "3207011503760001");

        halaman = await saya.Pengunjung.KirimAsync(Borang(halaman, "nik", "/jelaskan"), "Jelaskan", aturan.Length == 0 ? [("teks", " ")] : [("aturan", aturan), ("teks", "Ya")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, saya.Pengunjung.Status);
        Assert.Contains(pesan, halaman.GetElementById("isian-nik")!.TextContent, StringComparison.Ordinal);
        Assert.False(await situs.BacaAsync(db => db.Set<PenjelasanTemuan>().AnyAsync(p => p.RegistrasiId == saya.Registrasi.Id)));
    }

    [Fact]
    public async Task Kelengkapan_Dibuka_YangKurangDanYangBertentanganMenujuIsiannya()
    {
        using var saya = await MasukAsync("197503152000030104");
        await saya.IsiAsync("data_utama", "nik", "3207011503760001");

        var halaman = await saya.Pengunjung.BukaAsync("/data/kelengkapan");

        var tautan = halaman.QuerySelectorAll<IHtmlAnchorElement>(".daftar-kurang a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Contains("/data/data_utama#isian-nik", tautan);
        Assert.Contains("/data/data_utama#isian-nama", tautan);
        Assert.Contains("/data/orang_tua", tautan);
        Assert.Contains("Bukti yang diperlukan", halaman.Body!.TextContent, StringComparison.Ordinal);
        foreach (var satu in tautan.Select(t => t!.Split('#')).DistinctBy(t => t[0]))
        {
            var tujuan = await saya.Pengunjung.BukaAsync(satu[0]);
            Assert.True(satu.Length == 1 || tujuan.GetElementById(satu[1]) is not null, string.Join('#', satu));
        }
    }

    [Fact]
    public async Task NilaiBkn_Dikosongkan_TampilSebagaiDikosongkan()
    {
        using var saya = await MasukAsync("197503152000030105");
        var halaman = await saya.Pengunjung.BukaAsync("/data/data_utama");

        halaman = await saya.Pengunjung.KirimAsync(Sunting(halaman, "gelar_belakang"), "Kosongkan");

        Assert.Contains("(dikosongkan)", halaman.GetElementById("isian-gelar_belakang")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", Sunting(halaman, "gelar_belakang").QuerySelector<IHtmlInputElement>("[name=nilai]")!.Value);
        Assert.Contains("gelar_belakang", (await CatatanAsync(saya.Registrasi, "data_utama")).BacaIsi().Dikosongkan);
    }

    [Fact]
    public async Task CatatanBkn_DihapusLaluDipulihkan_AdaLagi()
    {
        using var saya = await MasukAsync("197503152000030106");
        var halaman = await saya.Pengunjung.BukaAsync("/data/golongan/sapk-1");

        halaman = await saya.Pengunjung.KirimAsync(halaman.QuerySelector<IHtmlFormElement>("form[action$='/hapus']")!, "Ya, hapus");
        Assert.Equal(2, halaman.QuerySelectorAll(".catatan-catatan > li").Length);
        Assert.Contains("III/b", halaman.QuerySelector("form[action$='/pulihkan']")!.TextContent, StringComparison.Ordinal);

        halaman = await saya.Pengunjung.KirimAsync(halaman.QuerySelector<IHtmlFormElement>("form[action$='/pulihkan']")!, "Pulihkan");
        Assert.Equal(3, halaman.QuerySelectorAll(".catatan-catatan > li").Length);
    }

    [Fact]
    public async Task CatatanSendiri_DihapusLaluDiurungkan_AdaLagi()
    {
        using var saya = await MasukAsync("197503152000030107");
        var kunci = Guid.CreateVersion7().ToString("N");
        var halaman = await saya.IsiAsync("golongan", "golongan", "III/d", kunci);

        halaman = await saya.Pengunjung.KirimAsync(halaman.QuerySelector<IHtmlFormElement>("form[action$='/hapus']")!, "Ya, hapus");
        Assert.Equal(3, halaman.QuerySelectorAll(".catatan-catatan > li").Length);
        halaman = await saya.Pengunjung.KirimAsync(halaman.QuerySelector<IHtmlFormElement>("form[action$='/urungkan']")!, "Urungkan penghapusan");

        Assert.Equal(4, halaman.QuerySelectorAll(".catatan-catatan > li").Length);
    }

    [Fact]
    public async Task LokasiKerja_DipilihBertahap_TersimpanSampaiDesa()
    {
        using var saya = await MasukAsync("197503152000030108");
        var halaman = await saya.Pengunjung.BukaAsync("/data/data_posisi");
        var alamat = halaman.QuerySelector<IHtmlAnchorElement>("#isian-lokasi_kerja a[href$='/pilih']")!.GetAttribute("href")!;
        halaman = await saya.Pengunjung.BukaAsync(alamat);
        for (var i = 0; i < 5 && halaman.QuerySelectorAll<IHtmlAnchorElement>(".pilihan-tingkat a").FirstOrDefault() is { } turun; i++)
        {
            halaman = await saya.Pengunjung.BukaAsync(turun.GetAttribute("href")!);
        }

        var pilih = halaman.QuerySelector<IHtmlButtonElement>("button[name=pasti]")!;
        halaman = await saya.Pengunjung.KirimAsync(halaman.QuerySelector<IHtmlFormElement>("main form.lembar")!, pilih.TextContent);

        Assert.Equal(pilih.Value, (await CatatanAsync(saya.Registrasi, "data_posisi")).BacaIsi()["lokasi_kerja"]);
        Assert.Contains(pilih.TextContent["Pilih ".Length..], halaman.GetElementById("isian-lokasi_kerja")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AlamatYangTidakAda_Dibuka_TidakDitemukan()
    {
        using var saya = await MasukAsync("197503152000030109");
        string[] alamat =
        [
            "/data/data_utama/data_utama/nama/pilih", "/data/data_posisi/data_posisi/lokasi_kerja/pilih?induk=tidak-ada", "/data/data_posisi/data_posisi/lokasi_kerja/pilih?halaman=-1",
            "/data/entah", "/data/golongan/bukan-catatan",
        ];

        foreach (var satu in alamat)
        {
            await saya.Pengunjung.BukaAsync(satu);
            Assert.Equal((satu, HttpStatusCode.NotFound), (satu, saya.Pengunjung.Status));
        }
    }

    [Fact]
    public async Task CatatanOrangLain_Dihapus_TidakTersentuh()
    {
        using var lain = await MasukAsync("197503152000030120");
        var kunci = Guid.CreateVersion7().ToString("N");
        await lain.IsiAsync("golongan", "golongan", "III/d", kunci);
        using var saya = await MasukAsync("197503152000030121");
        var borang = (await saya.Pengunjung.BukaAsync("/data/golongan/sapk-0")).QuerySelector<IHtmlFormElement>("form[action$='/hapus']")!;
        borang.SetAttribute("action", $"/data/golongan/{kunci}/hapus");

        var halaman = await saya.Pengunjung.KirimAsync(borang, "Ya, hapus");

        Assert.Contains("tidak ada", halaman.QuerySelector(".kabar")!.TextContent, StringComparison.Ordinal);
        Assert.False((await situs.BacaAsync(db => db.Set<CatatanPengisian>().SingleAsync(c => c.Kunci == kunci))).Dihapus);
    }

    private static IElement Temuan(IHtmlDocument halaman, string isian) => halaman.GetElementById($"isian-{isian}")!.QuerySelector(".kabar.peringatan")!;

    private static IHtmlFormElement Borang(IHtmlDocument halaman, string isian, string akhiran) =>
        halaman.GetElementById($"isian-{isian}")!.QuerySelector<IHtmlFormElement>($"form[action$='{akhiran}']")!;

    private static IHtmlFormElement Sunting(IHtmlDocument halaman, string isian) => halaman.GetElementById($"isian-{isian}")!.QuerySelector<IHtmlFormElement>("form.sunting")!;

    private Task<CatatanPengisian> CatatanAsync(Registrasi registrasi, string bagian) =>
        situs.BacaAsync(db => db.Set<CatatanPengisian>().AsNoTracking().SingleAsync(c => c.RegistrasiId == registrasi.Id && c.Bagian == bagian));

    private async Task<Saya> MasukAsync(string nip)
    {
        var asal = OrangDemo.Semua().Single(p => p.Nip == OrangDemo.Budi);
        var registrasi = await PnsUji.DaftarkanAsync(situs, new Pns
        {
            Nip = nip, Nama = asal.Nama, Nik = asal.Nik, TempatLahir = asal.TempatLahir, TanggalLahir = asal.TanggalLahir, InstansiKode = asal.InstansiKode, UnitKerja = asal.UnitKerja, Data = asal.Data,
        });
        var pengunjung = situs.Pengunjung();
        await new PengisiLaman(pengunjung, registrasi).MasukAsync();
        return new Saya(pengunjung, registrasi);
    }

    private sealed record Saya(Pengunjung Pengunjung, Registrasi Registrasi) : IDisposable
    {
        public async Task<IHtmlDocument> IsiAsync(string bagian, string isian, string nilai, string? kunci = null)
        {
            var halaman = await Pengunjung.BukaAsync($"/data/{bagian}{(kunci is null ? "" : $"/{kunci}")}");
            return await Pengunjung.KirimAsync(Sunting(halaman, isian), "Simpan", ("nilai", nilai));
        }

        public void Dispose() => Pengunjung.Dispose();
    }
}
