using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Tests.Periksa;

/// <summary>Records on their pages: added, changed, taken away, brought back, offered.</summary>
public sealed partial class LamanPeriksaTests
{
    [Fact]
    public async Task CatatanBkn_DihapusLaluDipulihkan_AdaLagi()
    {
        using var saya = await MasukAsync("197503152000030106");
        var halaman = await saya.Pengunjung.BukaAsync("/data/golongan/sapk-1");

        halaman = await saya.Pengunjung.KirimAsync(halaman.QuerySelector<IHtmlFormElement>("form[action$='/hapus']")!, "Ya, hapus");
        Assert.Equal(["Sama dengan BKN", "Diusulkan dihapus", "Sama dengan BKN"], Keadaan(halaman));
        Assert.Contains("III/b", halaman.QuerySelector("form[action$='/pulihkan']")!.TextContent, StringComparison.Ordinal);

        halaman = await saya.Pengunjung.KirimAsync(halaman.QuerySelector<IHtmlFormElement>("form[action$='/pulihkan']")!, "Kembalikan");
        Assert.Equal(["Sama dengan BKN", "Sama dengan BKN", "Sama dengan BKN"], Keadaan(halaman));
    }

    [Fact]
    public async Task CatatanSendiri_DihapusLaluDiurungkan_AdaLagi()
    {
        using var saya = await MasukAsync("197503152000030107");
        var kunci = Guid.CreateVersion7().ToString("N");
        var halaman = await saya.IsiAsync("golongan", "golongan", "III/d", kunci);

        halaman = await saya.Pengunjung.KirimAsync(halaman.QuerySelector<IHtmlFormElement>("form[action$='/hapus']")!, "Ya, hapus");
        Assert.DoesNotContain("Baru", Keadaan(halaman));
        halaman = await saya.Pengunjung.KirimAsync(halaman.QuerySelector<IHtmlFormElement>("form[action$='/urungkan']")!, "Urungkan penghapusan");

        Assert.Equal("Baru", Keadaan(halaman)[^1]);
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

    [Fact]
    public async Task CatatanBaru_SemuaIsianSekaliSimpan_TersimpanDanAdaDiTabelBerurut()
    {
        using var saya = await MasukAsync("197503152000030130");
        var halaman = await saya.Pengunjung.KirimAsync((await saya.Pengunjung.BukaAsync("/data/golongan")).QuerySelector<IHtmlFormElement>("form[action$='/tambah']")!, "Tambah");
        var kunci = saya.Pengunjung.Alamat.Split('/')[^1];

        halaman = await saya.TekanAsync(halaman, "selesai", ("isian.golongan", "32"), ("isian.masa_kerja_tahun", "6"), ("isian.masa_kerja_bulan", "1"), ("isian.nomor_sk", "823.3/1/BKD/2006"),
            ("isian.tanggal_sk", "8 maret 2006"), ("isian.tmt_golongan", "1 april 2006"), ("isian.jenis_kp", "202"));

        var isi = await situs.BacaAsync(db => db.Set<CatatanPengisian>().SingleAsync(c => c.RegistrasiId == saya.Registrasi.Id && c.Kunci == kunci));
        Assert.Equal("""{"golongan":"32","jenis_kp":"202","masa_kerja_bulan":"1","masa_kerja_tahun":"6","nomor_sk":"823.3/1/BKD/2006","tanggal_sk":"2006-03-08","tmt_golongan":"2006-04-01"}""", isi.Isi);
        Assert.Equal("/data/golongan", saya.Pengunjung.Alamat);
        Assert.Equal(["Sama dengan BKN", "Sama dengan BKN", "Baru", "Sama dengan BKN"], Keadaan(halaman));
        Assert.Contains("Lengkap", halaman.QuerySelectorAll("tr")[3].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SatuIsianKeliru_DisimpanBersamaLainnya_YangLainTersimpanDanKetikanTetapAda()
    {
        using var saya = await MasukAsync("197503152000030131");
        var halaman = await saya.Pengunjung.BukaAsync("/data/data_utama");

        halaman = await saya.TekanAsync(halaman, "", ("isian.npwp", "09.254.294.3-407.000"), ("isian.tanggal_lahir", "31 februari 1975"), ("isian.gelar_belakang", "S.Pd., M.Pd."));

        var isi = (await CatatanAsync(saya.Registrasi, "data_utama")).BacaIsi();
        Assert.Equal(("092542943407000", "S.Pd., M.Pd.", null), (isi["npwp"], isi["gelar_belakang"], isi["tanggal_lahir"]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, saya.Pengunjung.Status);
        Assert.Equal("31 februari 1975", halaman.QuerySelector<IHtmlInputElement>("[name='isian.tanggal_lahir']")!.Value);
        Assert.Equal(["#isian-tanggal_lahir"], halaman.QuerySelectorAll("#ringkasan-galat a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task DiubahDiTempatLain_SimpanHalamanLama_TidakAdaYangTertimpaDanKetikanTetapAda()
    {
        using var saya = await MasukAsync("197503152000030132");
        var lama = await saya.Pengunjung.BukaAsync("/data/data_utama");
        await saya.IsiAsync("data_utama", "gelar_belakang", "S.Pd., M.Pd.");

        var halaman = await saya.TekanAsync(lama, "", ("isian.npwp", "09.254.294.3-407.000"), ("isian.gelar_belakang", "S.Pd., M.M."));

        Assert.Equal("S.Pd., M.Pd.", (await CatatanAsync(saya.Registrasi, "data_utama")).BacaIsi()["gelar_belakang"]);
        Assert.Contains("baru saja diubah", halaman.GetElementById("ringkasan-galat")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("S.Pd., M.M.", halaman.QuerySelector<IHtmlInputElement>("[name='isian.gelar_belakang']")!.Value);
        Assert.Equal("09.254.294.3-407.000", halaman.QuerySelector<IHtmlInputElement>("[name='isian.npwp']")!.Value);
    }

    [Fact]
    public async Task CatatanSendiri_DihapusLaluDikembalikanDariDaftar_AdaLagi()
    {
        using var saya = await MasukAsync("197503152000030151");
        await saya.IsiAsync("potensi", "jenis", "2", new Guid(1, 0, 0, new byte[8]).ToString("N"));
        var daftar = await saya.Pengunjung.BukaAsync("/data/potensi");
        daftar = await saya.Pengunjung.KirimAsync(daftar.QuerySelector<IHtmlFormElement>("form[action$='/hapus']")!, null);
        await saya.IsiAsync("potensi", "jenis", "4", new Guid(2, 0, 0, new byte[8]).ToString("N"));

        daftar = await saya.Pengunjung.BukaAsync("/data/potensi");
        Assert.Contains("Sudah Anda hapus: Bahasa", daftar.Body!.TextContent, StringComparison.Ordinal);
        daftar = await saya.Pengunjung.KirimAsync(daftar.QuerySelector<IHtmlFormElement>("form[action$='/pulihkan']")!, null);

        Assert.Equal(2, daftar.QuerySelectorAll("table.catatan tbody tr").Length);
        Assert.DoesNotContain("Sudah Anda hapus", daftar.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CatatanBerikutnya_Ditawarkan_IsiannyaTerketikTetapiBelumTersimpan()
    {
        using var saya = await MasukAsync("197503152000030152");
        var daftar = await saya.Pengunjung.BukaAsync("/data/golongan");
        Assert.Contains("Kenaikan pangkat berikutnya biasanya", daftar.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(daftar.QuerySelectorAll("td.keadaan a[href^='/berkas?kode=']"), a => a.TextContent.Contains("belum ada", StringComparison.Ordinal));

        var halaman = await saya.Pengunjung.KirimAsync(daftar.QuerySelector<IHtmlFormElement>("form:has(input[name=saran])")!, null);

        Assert.NotEqual("", halaman.QuerySelector<IHtmlSelectElement>("[name='isian.golongan']")!.Value);
        Assert.Empty(await situs.BacaAsync(db => db.Set<CatatanPengisian>().Where(c => c.RegistrasiId == saya.Registrasi.Id).ToListAsync()));
    }

    [Fact]
    public async Task Catatan_Diubah_RiwayatPerubahannyaTampil()
    {
        using var saya = await MasukAsync("197503152000030153");

        await saya.IsiAsync("data_utama", "gelar_belakang", "S.Pd., M.Pd.");
        var halaman = await saya.Pengunjung.BukaAsync("/data/data_utama");

        Assert.Contains("Gelar belakang:", halaman.QuerySelector("details.lembar")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("→ S.Pd., M.Pd.", halaman.QuerySelector("details.lembar")!.TextContent, StringComparison.Ordinal);
    }
}
