using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Tests.Periksa;

/// <summary>Checking the record on the page: groups, warnings and what they mean, what is missing, lists gone through level by level.</summary>
public sealed partial class LamanPeriksaTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task KelompokSesuai_Dikirim_SemuaNilaiBknKelompokItuDicocokkan()
    {
        using var saya = await MasukAsync("197503152000030101");
        var halaman = await saya.Pengunjung.BukaAsync("/data/data_utama");

        halaman = await saya.TekanAsync(halaman, halaman.QuerySelector<IHtmlButtonElement>("button[value^='semua:']")!.Value);

        var catatan = await CatatanAsync(saya.Registrasi, "data_utama");
        Assert.Equal(["gelar_belakang", "nama"], catatan.BacaSesuai().Order());
        Assert.Contains("2 isian sesuai", halaman.QuerySelector(".kabar")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KelompokSesuaiDariVersiLama_Ditolak_TanpaMengubah()
    {
        using var saya = await MasukAsync("197503152000030102");
        var lama = await saya.Pengunjung.BukaAsync("/data/data_utama");
        await saya.IsiAsync("data_utama", "gelar_belakang", "S.Pd., M.Pd.");

        var halaman = await saya.TekanAsync(lama, lama.QuerySelector<IHtmlButtonElement>("button[value^='semua:']")!.Value);

        Assert.Contains("baru saja diubah", halaman.GetElementById("ringkasan-galat")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await CatatanAsync(saya.Registrasi, "data_utama")).BacaSesuai());
    }

    [Fact]
    public async Task Peringatan_Dijelaskan_PenjelasanTampilDanTersimpan()
    {
        using var saya = await MasukAsync("197503152000030103");
        var halaman = await saya.IsiAsync("data_utama", "nik", "3207011503760001");
        Assert.Contains("Tanggal di dalam NIK", Temuan(halaman, "nik").TextContent, StringComparison.Ordinal);

        halaman = await saya.TekanAsync(halaman, Jelaskan(halaman).Value, (Penjelasan(halaman).Name!, "KTP lama salah cetak."));

        Assert.Equal("KTP lama salah cetak.", Penjelasan(halaman).Value);
        Assert.Equal("KTP lama salah cetak.", (await situs.BacaAsync(db => db.Set<PenjelasanTemuan>().SingleAsync(p => p.RegistrasiId == saya.Registrasi.Id))).Teks);
    }

    [Theory]
    [InlineData("", "Mohon tuliskan penjelasannya")]
    [InlineData("V99", "sudah tidak ada")]
    public async Task PenjelasanKosongAtauTanpaPeringatan_Ditolak_DenganSebabnya(string aturan, string pesan)
    {
        using var saya = await MasukAsync($"19750315200003011{aturan.Length}");
        var halaman = await saya.IsiAsync("data_utama", "nik", "3207011503760001");

        halaman = aturan.Length == 0
            ? await saya.TekanAsync(halaman, Jelaskan(halaman).Value, (Penjelasan(halaman).Name!, " "))
            : await saya.TekanAsync(halaman, $"jelaskan:nik:{aturan}", ($"jelas.nik.{aturan}", "Ya"));

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

        halaman = await saya.TekanAsync(halaman, "kosongkan:gelar_belakang");

        Assert.Contains("(dikosongkan)", halaman.GetElementById("isian-gelar_belakang")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", halaman.QuerySelector<IHtmlInputElement>("[name='isian.gelar_belakang']")!.Value);
        Assert.Contains("gelar_belakang", (await CatatanAsync(saya.Registrasi, "data_utama")).BacaIsi().Dikosongkan);
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

        var pilih = halaman.QuerySelector<IHtmlButtonElement>("button[name=tindakan]")!;
        halaman = await saya.Pengunjung.KirimAsync(halaman.QuerySelector<IHtmlFormElement>("main form.lembar")!, pilih.TextContent);

        Assert.Equal(pilih.Value, $"pasti:lokasi_kerja:{(await CatatanAsync(saya.Registrasi, "data_posisi")).BacaIsi()["lokasi_kerja"]}");
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
    public async Task OrangTuaPns_NipDiketik_TerisiSetelahDisetujui()
    {
        using var saya = await MasukAsync("197503152000030133");
        var kunci = Guid.CreateVersion7().ToString("N");
        var halaman = await saya.IsiAsync("orang_tua", "pns", "1", kunci);
        halaman = await saya.TekanAsync(halaman, "", ("isian.nip", OrangDemo.Pensiunan));
        Assert.Contains("MARTONO", halaman.GetElementById("isian-nip")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await CatatanAsync(saya.Registrasi, "orang_tua")).BacaIsi()["nip"]);

        halaman = await saya.TekanAsync(halaman, halaman.QuerySelector<IHtmlButtonElement>("#isian-nip button[value^='terima:']")!.Value);

        var isi = (await CatatanAsync(saya.Registrasi, "orang_tua")).BacaIsi();
        Assert.Equal((OrangDemo.Pensiunan, "MARTONO", "1955-01-01"), (isi["nip"], isi["nama"], isi["tanggal_lahir"]));
    }

    [Fact]
    public async Task Tab_Dibuka_MenyebutKelengkapanDanBagianTerbuka()
    {
        using var saya = await MasukAsync("197503152000030134");

        var halaman = await saya.Pengunjung.BukaAsync("/data/jabatan");

        Assert.Equal(["Data Utama", "Data Posisi", "Riwayat", "Prestasi", "Data Guru", "Stakeholder", "Lainnya"], halaman.QuerySelectorAll(".peta-judul").Select(j => j.TextContent));
        Assert.Equal("Riwayat", halaman.QuerySelector(".peta-tab [aria-current] .peta-judul")!.TextContent);
        Assert.StartsWith("Jabatan", halaman.QuerySelector(".peta-bagian [aria-current=page]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("0/14", halaman.QuerySelector(".peta-tab a")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SekolahLamaTidakAdaDiDaftar_TulisanSendiriDipakai_Tersimpan()
    {
        using var saya = await MasukAsync("197503152000030135");
        var kunci = Guid.CreateVersion7().ToString("N");

        var halaman = await saya.IsiAsync("pendidikan", "nama_sekolah", "SDN 1 Cipaku Kawali", kunci);
        var tombol = halaman.QuerySelectorAll<IHtmlButtonElement>("#isian-nama_sekolah button.tawaran").First(t => t.TextContent.StartsWith("Pakai tulisan saya", StringComparison.Ordinal));
        await saya.TekanAsync(halaman, tombol.Value);

        Assert.Equal("SDN 1 CIPAKU KAWALI", (await CatatanAsync(saya.Registrasi, "pendidikan")).BacaIsi()["nama_sekolah"]);
    }

    [Fact]
    public async Task Saran_Diminta_TerbatasBerketeranganDanTidakUntukDisalin()
    {
        using var saya = await MasukAsync("197503152000030137");
        const string Alamat = "/data/guru/guru/sekolah_induk/saran?q=";

        var saran = (await saya.Pengunjung.BukaAsync(Alamat + "sd%20cipaku")).Body!.TextContent;
        var pendek = (await saya.Pengunjung.BukaAsync(Alamat + "s")).Body!.TextContent;
        await saya.Pengunjung.BukaAsync("/data/guru/guru/tmt/saran?q=sd");
        var bukanDaftar = saya.Pengunjung.Status;
        for (var i = 0; i < 70 && saya.Pengunjung.Status != HttpStatusCode.TooManyRequests; i++)
        {
            await saya.Pengunjung.BukaAsync(Alamat + "x");
        }

        Assert.Equal(8, System.Text.Json.JsonDocument.Parse(saran).RootElement.GetArrayLength());
        Assert.Contains("Kec. Cipaku, Kab. Ciamis", saran, StringComparison.Ordinal);
        Assert.Equal(("[]", HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests), (pendek, bukanDaftar, saya.Pengunjung.Status));
    }

    private static IElement Temuan(IHtmlDocument halaman, string isian) => halaman.GetElementById($"isian-{isian}")!.QuerySelector(".kabar.peringatan")!;

    private static IHtmlInputElement Penjelasan(IHtmlDocument halaman) => Temuan(halaman, "nik").QuerySelector<IHtmlInputElement>("input[name^='jelas.nik.']")!;

    private static IHtmlButtonElement Jelaskan(IHtmlDocument halaman) => Temuan(halaman, "nik").QuerySelector<IHtmlButtonElement>("button[value^='jelaskan:']")!;

    private static List<string> Keadaan(IHtmlDocument halaman) => [.. halaman.QuerySelectorAll("td.keadaan .lencana:first-child").Select(l => l.TextContent)];

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
            return await TekanAsync(halaman, "", ($"isian.{isian}", nilai));
        }

        public Task<IHtmlDocument> TekanAsync(IHtmlDocument halaman, string tombol, params (string Nama, string Isi)[] isian) =>
            Pengunjung.KirimAsync((IHtmlFormElement)halaman.GetElementById("borang")!, null, [("tindakan", tombol), .. isian]);

        public void Dispose() => Pengunjung.Dispose();
    }
}
