using EPupns.Core.Akun.Batas;
using EPupns.Core.Berkas;
using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Dasar;
using EPupns.Core.Pemulihan.Permintaan;
using EPupns.Core.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests.Portal;

public sealed class PemulihanTests(Situs situs) : IClassFixture<Situs>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task DuaPetugas_Menyetujui_PemilikPunyaSehari(int lebar)
    {
        var permintaan = await situs.AjukanPemulihanAsync($"PULIH {lebar}");
        foreach (var nama in new[] { "verifikator.ciamis", "admin.ciamis" })
        {
            var halaman = await situs.HalamanBaruAsync(lebar);
            await halaman.MasukAsync(nama);
            await halaman.GetByRole(AriaRole.Link, new() { Name = "Pemulihan" }).ClickAsync();
            await halaman.GetByRole(AriaRole.Link, new() { Name = permintaan.Nama }).ClickAsync();
            await Assertions.Expect(halaman.GetByAltText("Akte kelahiran yang dikirim pemohon")).ToBeVisibleAsync();
            await halaman.WaitForFunctionAsync("document.querySelector('img.akte').naturalWidth > 0");
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Setujui" }).ClickAsync();
            await Assertions.Expect(halaman.GetByText("disimpan.")).ToBeVisibleAsync();
        }

        Assert.Equal(KeadaanPermintaan.MasaSanggah, await situs.BacaAsync(db => db.Set<PermintaanPemulihan>().Where(p => p.Id == permintaan.Id).Select(p => p.Keadaan).SingleAsync()));
    }
}

/// <summary>Somebody who lost everything and asks for recovery.</summary>
internal static class PemohonPemulihan
{
    public static async Task<PermintaanPemulihan> AjukanPemulihanAsync(this SitusUji situs, string nama)
    {
        var registrasi = await situs.MenungguAsync(nama, r => r.Keadaan = KeadaanRegistrasi.Disetujui);
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var akte = await lingkup.ServiceProvider.GetRequiredService<SimpanBerkas>().JalankanAsync(KodeTerlihat.Gambar("ACD34", 7), default);
        var permohonan = new PermohonanPemulihan(registrasi.Nip, nama, "Ciamis", new DateOnly(1970, 1, 1), akte.Nilai.Sidik, Guid.NewGuid());
        return (await lingkup.ServiceProvider.GetRequiredService<AjukanPemulihan>()
            .JalankanAsync(permohonan, new AsalPermintaan($"uji:{Guid.NewGuid():N}"), Pelaku.Pns(registrasi.Nip, "uji"), default)).Nilai;
    }
}
