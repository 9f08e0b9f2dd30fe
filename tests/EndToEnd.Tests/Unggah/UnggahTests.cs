using EPupns.Core.Pengisian;
using EPupns.EndToEnd.Tests.Periksa;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests.Unggah;

/// <summary>Sending papers on a telephone, with the network failing in between.</summary>
public sealed class UnggahTests(Situs situs) : IClassFixture<Situs>
{
    [Fact]
    public async Task TautanDiTelepon_JaringanPutusSekali_DicobaLagiDanDilampirkan()
    {
        var registrasi = await situs.DaftarkanAsync();
        var halaman = await situs.HalamanBaruAsync(360, 740);
        await halaman.GotoAsync(await situs.TautanUnggahAsync(registrasi));
        await halaman.PotretAsync("unggah-360");
        var putus = 0;
        await halaman.RouteAsync("**/unggah/*", rute => rute.Request.Method == "POST" && putus++ == 0 ? rute.AbortAsync() : rute.ContinueAsync());

        await halaman.GetByLabel("Dokumen").SelectOptionAsync(new SelectOptionValue { Label = "KTP" });
        await halaman.GetByLabel("Foto atau file").SetInputFilesAsync(
        [
            new FilePayload { Name = "ktp.png", MimeType = "image/png", Buffer = GambarUji.Png(700, 1000, 77) },
            new FilePayload { Name = "ktp.exe", MimeType = "image/png", Buffer = [0x4D, 0x5A, 0, 0] },
        ]);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Kirim" }).ClickAsync();
        await halaman.GetByText("✓ ktp.png: diterima untuk KTP.").WaitForAsync();
        await halaman.GetByText("✗ ktp.exe: Berkas itu program").WaitForAsync();
        await halaman.PotretAsync("unggah-360-terkirim");

        var lampiran = await situs.BacaAsync(db => db.Set<LampiranBerkas>().SingleAsync(l => l.RegistrasiId == registrasi.Id));
        Assert.Equal(("KTP", "ktp.png"), (lampiran.Bukti, lampiran.Nama));
    }

    [Fact]
    public async Task PnsMasuk_TanpaSkrip_MengirimDanMelihatDaftar()
    {
        var registrasi = await situs.DaftarkanAsync();
        var halaman = await situs.HalamanBaruAsync(360, 740, skrip: false);
        await halaman.MasukPnsAsync(registrasi, "/berkas");

        await halaman.GetByLabel("Dokumen").SelectOptionAsync(new SelectOptionValue { Label = "SK CPNS" });
        await halaman.GetByLabel("Foto atau file").SetInputFilesAsync(new FilePayload { Name = "sk.pdf", MimeType = "application/pdf", Buffer = GambarUji.Pdf(2, 78) });
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Kirim", Exact = true }).ClickAsync();
        await halaman.GetByText("sk.pdf: diterima untuk SK CPNS.").WaitForAsync();
        await halaman.PotretAsync("berkas-360");

        await Assertions.Expect(halaman.GetByRole(AriaRole.Link, new() { Name = "sk.pdf" })).ToBeVisibleAsync();
    }
}
