using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests.Periksa;

/// <summary>Checking the record on a page, in a real browser: on a telephone, and without scripts.</summary>
public sealed class PeriksaTests(Situs situs) : IClassFixture<Situs>
{
    [Fact]
    public async Task TeleponDenganSkrip_DicentangDanDiketik_TersimpanSendiri()
    {
        var registrasi = await situs.DaftarkanAsync();
        var halaman = await situs.HalamanBaruAsync(360, 740);
        await halaman.MasukPnsAsync(registrasi);
        await halaman.PotretAsync("data-360");
        await halaman.GetByRole(AriaRole.Link, new() { Name = "Data Utama", Exact = true }).ClickAsync();
        await halaman.PotretAsync("utama-360");

        await halaman.Baris("nama").GetByRole(AriaRole.Button, new() { Name = "Sesuai" }).ClickAsync();
        await halaman.Baris("nama").Locator(".lencana").WaitForAsync();
        await halaman.GetByLabel("NPWP", new() { Exact = true }).FillAsync("09.254.294.3-407.000");
        await halaman.Keyboard.PressAsync("Tab");
        await halaman.Baris("npwp").GetByText("09.254.294.3-407.000").First.WaitForAsync();
        await halaman.Baris("agama").Locator("summary").ClickAsync();
        await halaman.Baris("agama").Locator("select").SelectOptionAsync("4");
        await halaman.Baris("agama").GetByText("Bukti yang diperlukan: KTP").WaitForAsync();
        await halaman.PotretAsync("utama-360-diisi");
        await halaman.GotoAsync("/data/kelengkapan");
        await halaman.PotretAsync("kelengkapan-360");

        var catatan = await CatatanAsync(registrasi);
        Assert.Equal(("4", "092542943407000"), (catatan.BacaIsi()["agama"], catatan.BacaIsi()["npwp"]));
        Assert.Contains("nama", catatan.BacaSesuai());
    }

    [Fact]
    public async Task JaringanLambat_DiketikSelagiMenyimpan_TidakAdaYangHilang()
    {
        var registrasi = await situs.DaftarkanAsync();
        var halaman = await situs.HalamanBaruAsync(360, 740);
        await halaman.MasukPnsAsync(registrasi, "/data/data_utama");
        var tertahan = new TaskCompletionSource();
        await halaman.RouteAsync("**/data/data_utama/data_utama", async rute =>
        {
            await tertahan.Task;
            await rute.ContinueAsync();
        });

        await halaman.Baris("nama").GetByRole(AriaRole.Button, new() { Name = "Sesuai" }).ClickAsync();
        await halaman.GetByLabel("NPWP", new() { Exact = true }).FillAsync("09.254.294.3-407.000");
        await halaman.Keyboard.PressAsync("Tab");
        await halaman.Baris("gelar_belakang").Locator("summary").ClickAsync();
        await halaman.GetByLabel("Gelar belakang", new() { Exact = true }).PressSequentiallyAsync("S.Pd., ");
        tertahan.SetResult();
        await halaman.Baris("npwp").GetByText("09.254.294.3-407.000").First.WaitForAsync();
        await halaman.Keyboard.TypeAsync("M.Pd.");
        await halaman.Keyboard.PressAsync("Enter");
        await halaman.Baris("gelar_belakang").GetByText("S.Pd., M.Pd.").First.WaitForAsync();

        var catatan = await CatatanAsync(registrasi);
        Assert.Equal(("S.Pd., M.Pd.", "092542943407000"), (catatan.BacaIsi()["gelar_belakang"], catatan.BacaIsi()["npwp"]));
        Assert.Contains("nama", catatan.BacaSesuai());
    }

    [Fact]
    public async Task SambunganTerputus_Dikatakan_DanTersimpanSetelahTersambung()
    {
        var registrasi = await situs.DaftarkanAsync();
        var halaman = await situs.HalamanBaruAsync(360, 740);
        await halaman.MasukPnsAsync(registrasi, "/data/data_utama");

        await halaman.Context.SetOfflineAsync(true);
        await halaman.GetByLabel("NPWP", new() { Exact = true }).FillAsync("09.254.294.3-407.000");
        await halaman.Keyboard.PressAsync("Tab");
        await halaman.Baris("npwp").GetByRole(AriaRole.Alert).WaitForAsync();
        await halaman.PotretAsync("utama-terputus");
        var kabar = await halaman.Baris("npwp").GetByRole(AriaRole.Alert).InnerTextAsync();
        await halaman.Context.SetOfflineAsync(false);
        await halaman.Baris("npwp").GetByText("Perbaikan").First.WaitForAsync();

        Assert.StartsWith("Belum tersimpan karena sambungan terputus", kabar, StringComparison.Ordinal);
        Assert.Equal("092542943407000", (await CatatanAsync(registrasi)).BacaIsi()["npwp"]);
    }

    [Fact]
    public async Task KetikanKeliru_Disimpan_DijelaskanDanKetikanTetapAda()
    {
        var registrasi = await situs.DaftarkanAsync();
        var halaman = await situs.HalamanBaruAsync();
        await halaman.MasukPnsAsync(registrasi, "/data/data_utama");

        await halaman.Baris("tanggal_lahir").Locator("summary").ClickAsync();
        await halaman.GetByLabel("Tanggal lahir", new() { Exact = true }).FillAsync("31 februari 1975");
        await halaman.Keyboard.PressAsync("Tab");
        await halaman.Baris("tanggal_lahir").GetByRole(AriaRole.Alert).WaitForAsync();
        await halaman.PotretAsync("utama-keliru");

        Assert.StartsWith("Tanggal 31 Februari 1975 tidak ada", await halaman.Baris("tanggal_lahir").GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("31 februari 1975", await halaman.GetByLabel("Tanggal lahir", new() { Exact = true }).InputValueAsync());
    }

    [Fact]
    public async Task TanpaSkrip_DiperbaikiDanDiurungkan_SepertiDiObrolan()
    {
        var registrasi = await situs.DaftarkanAsync();
        var halaman = await situs.HalamanBaruAsync(360, 740, skrip: false);
        await halaman.MasukPnsAsync(registrasi, "/data/data_utama");

        await halaman.Baris("gelar_belakang").Locator("summary").ClickAsync();
        await halaman.GetByLabel("Gelar belakang", new() { Exact = true }).FillAsync("S.Pd., M.Pd.");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).ClickAsync();
        var disimpan = (await CatatanAsync(registrasi)).BacaIsi()["gelar_belakang"];
        await halaman.Baris("gelar_belakang").GetByRole(AriaRole.Button, new() { Name = "Urungkan" }).ClickAsync();

        Assert.Equal("S.Pd., M.Pd.", disimpan);
        Assert.Null((await CatatanAsync(registrasi)).BacaIsi()["gelar_belakang"]);
        Assert.Contains("Tersimpan: Gelar belakang", await halaman.Locator(".kabar").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RiwayatDitambah_DiisiSatuIsian_AdaDiDaftar()
    {
        var registrasi = await situs.DaftarkanAsync();
        var halaman = await situs.HalamanBaruAsync();
        await halaman.MasukPnsAsync(registrasi, "/data/golongan");
        await halaman.PotretAsync("golongan");

        await halaman.GetByRole(AriaRole.Button, new() { Name = "Tambah", Exact = true }).ClickAsync();
        await halaman.Baris("golongan").Locator("select").SelectOptionAsync("34");
        await halaman.Baris("golongan").GetByText("Urungkan").WaitForAsync();
        await halaman.GotoAsync("/data/golongan");

        Assert.Equal(4, await halaman.Locator("tbody tr").CountAsync());
        Assert.Contains("III/d", await halaman.Locator("tbody tr").Last.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SaranSelagiMengetik_DipilihDenganPapanKetik_TersimpanDanBersih()
    {
        var registrasi = await situs.DaftarkanAsync();
        var halaman = await situs.HalamanBaruAsync(360, 740, ColorScheme.Dark);
        await halaman.MasukPnsAsync(registrasi, "/data/guru");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Tambah", Exact = true }).ClickAsync();
        var isian = halaman.GetByRole(AriaRole.Combobox, new() { Name = "Sekolah induk (satminkal)" });

        await isian.PressSequentiallyAsync("smpn 1 cip");
        await halaman.GetByRole(AriaRole.Option, new() { Name = "SMP NEGERI 1 CIPAKU" }).WaitForAsync();
        await halaman.Keyboard.PressAsync("Escape");
        var tertutup = await isian.GetAttributeAsync("aria-expanded");
        await halaman.Keyboard.PressAsync("ArrowDown");
        await halaman.Locator(".saran:not([hidden])").WaitForAsync();
        await halaman.Keyboard.PressAsync("ArrowDown");
        var (terbuka, ditandai) = (await isian.GetAttributeAsync("aria-expanded"), await isian.GetAttributeAsync("aria-activedescendant"));
        var bersih = await halaman.PeriksaAksesAsync();
        await halaman.PotretAsync("saran-360");
        await halaman.Keyboard.PressAsync("Enter");
        await halaman.Baris("sekolah_induk").GetByText("Tersimpan").WaitForAsync();

        Assert.Equal(("false", "true", "saran-nilai-sekolah_induk-0"), (tertutup, terbuka, ditandai));
        Assert.Empty(bersih.Violations.Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
        Assert.Equal("90200001", (await situs.BacaAsync(db => db.Set<CatatanPengisian>().SingleAsync(c => c.RegistrasiId == registrasi.Id && c.Bagian == "guru"))).BacaIsi()["sekolah_induk"]);
    }

    [Fact]
    public async Task SesiBerakhirSelagiMengetik_MasukLagi_KetikanKembaliDanTersimpan()
    {
        var registrasi = await situs.DaftarkanAsync();
        var halaman = await situs.HalamanBaruAsync(360, 740);
        await halaman.MasukPnsAsync(registrasi, "/data/data_utama");
        await halaman.Context.ClearCookiesAsync();

        await halaman.GetByLabel("NPWP", new() { Exact = true }).FillAsync("09.254.294.3-407.000");
        await halaman.Keyboard.PressAsync("Tab");
        await halaman.Baris("npwp").GetByText("sesi Anda sudah berakhir").WaitForAsync();
        await halaman.MasukPnsAsync(registrasi, "/data/data_utama");
        await halaman.Baris("npwp").GetByText("Perbaikan").First.WaitForAsync();

        Assert.Equal("092542943407000", (await CatatanAsync(registrasi)).BacaIsi()["npwp"]);
    }

    private Task<CatatanPengisian> CatatanAsync(Registrasi registrasi) => situs.BacaAsync(db =>
        db.Set<CatatanPengisian>().AsNoTracking().SingleAsync(c => c.RegistrasiId == registrasi.Id && c.Bagian == "data_utama"));
}
