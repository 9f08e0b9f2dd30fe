using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests.Portal;

public sealed class PersetujuanTests(Situs situs) : IClassFixture<Situs>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DuaMenunggu_DipilihLaluDisetujui_HilangDariYangMenunggu(bool skrip)
    {
        var nama = $"PILIHAN {skrip}".ToUpperInvariant();
        await situs.MenungguAsync(nama + " SATU");
        await situs.MenungguAsync(nama + " DUA");
        var halaman = await situs.HalamanBaruAsync(skrip: skrip);
        await halaman.MasukAsync("verifikator.ciamis");
        await CariAsync(halaman, nama);

        await halaman.GetByLabel($"Pilih {nama} SATU").CheckAsync();
        await halaman.GetByLabel($"Pilih {nama} DUA").CheckAsync();
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Setujui…" }).ClickAsync();
        await Assertions.Expect(halaman.GetByRole(AriaRole.Heading, new() { Name = "Setujui 2 registrasi?" })).ToBeVisibleAsync();
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Ya, setujui" }).ClickAsync();

        await Assertions.Expect(halaman.GetByText("2 registrasi disetujui.")).ToBeVisibleAsync();
        await Assertions.Expect(halaman.GetByText("Tidak ada yang cocok")).ToBeVisibleAsync();
        Assert.Equal(2, await situs.BacaAsync(db => db.Set<Registrasi>().CountAsync(r => r.Nama.StartsWith(nama) && r.Keadaan == KeadaanRegistrasi.Disetujui)));
    }

    [Fact]
    public async Task Menunggu_DitolakDariRincian_DihapusDenganAlasan()
    {
        var registrasi = await situs.MenungguAsync("AKAN DITOLAK");
        var halaman = await situs.HalamanBaruAsync(360, 800);
        await halaman.MasukAsync("verifikator.ciamis");
        await CariAsync(halaman, registrasi.Nama);

        await halaman.GetByRole(AriaRole.Link, new() { Name = registrasi.Nama }).ClickAsync();
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Tolak…" }).ClickAsync();
        await halaman.GetByLabel("NIP tidak sesuai dengan SK.").CheckAsync();
        await halaman.GetByLabel("Catatan untuk PNS").FillAsync("Mohon bawa SK terakhir.");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Ya, tolak" }).ClickAsync();

        await Assertions.Expect(halaman.GetByText("1 registrasi ditolak.")).ToBeVisibleAsync();
        Assert.False(await situs.BacaAsync(db => db.Set<Registrasi>().AnyAsync(r => r.Id == registrasi.Id)));
    }

    [Fact]
    public async Task HanyaPapanKetik_MasukSampaiMenyetujui_SemuaTercapai()
    {
        var registrasi = await situs.MenungguAsync("PAPAN KETIK");
        var halaman = await situs.HalamanBaruAsync();
        await halaman.GotoAsync("/petugas/masuk");
        await Assertions.Expect(halaman.GetByLabel("Nama pengguna")).ToBeFocusedAsync();
        await halaman.Keyboard.TypeAsync("verifikator.ciamis");
        await halaman.Keyboard.PressAsync("Tab");
        await halaman.Keyboard.TypeAsync(EPupns.WebPortal.Susunan.PetugasContoh.Sandi);
        await halaman.Keyboard.PressAsync("Enter");
        await halaman.TibaAsync("**/registrasi");

        await TabSampaiAsync(halaman, "#cari");
        await halaman.Keyboard.TypeAsync(registrasi.Nomor);
        await halaman.Keyboard.PressAsync("Enter");
        await halaman.TibaAsync("**cari=*");
        await TabSampaiAsync(halaman, $"input[name=id][value='{registrasi.Id}']");
        await halaman.Keyboard.PressAsync("Space");
        await TabSampaiAsync(halaman, "button[value=setujui]");
        await halaman.Keyboard.PressAsync("Enter");
        await halaman.TibaAsync("**/registrasi/keputusan?*");
        await TabSampaiAsync(halaman, "main form button[type=submit]");
        await halaman.Keyboard.PressAsync("Enter");

        await Assertions.Expect(halaman.GetByText("1 registrasi disetujui.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task SemuaDicentang_DenganSkrip_TerhitungDanDapatDilepas()
    {
        await situs.MenungguAsync("HITUNG SATU");
        await situs.MenungguAsync("HITUNG DUA");
        var halaman = await situs.HalamanBaruAsync();
        await halaman.MasukAsync("verifikator.ciamis");
        await CariAsync(halaman, "HITUNG");

        await halaman.GetByLabel("Pilih semua di halaman ini").CheckAsync();
        await Assertions.Expect(halaman.GetByText("2 registrasi dipilih")).ToBeVisibleAsync();
        await halaman.GetByLabel("Pilih HITUNG DUA").UncheckAsync();

        await Assertions.Expect(halaman.GetByText("1 registrasi dipilih")).ToBeVisibleAsync();
        await Assertions.Expect(halaman.GetByRole(AriaRole.Button, new() { Name = "Setujui…" })).ToBeEnabledAsync();
    }

    private static async Task CariAsync(IPage halaman, string kata)
    {
        await halaman.GetByRole(AriaRole.Searchbox).FillAsync(kata);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Terapkan" }).ClickAsync();
        await halaman.TibaAsync("**cari=*");
    }

    private static async Task TabSampaiAsync(IPage halaman, string pemilih)
    {
        for (var i = 0; i < 40; i++)
        {
            await halaman.Keyboard.PressAsync("Tab");
            if (await halaman.EvaluateAsync<bool>("p => document.activeElement.matches(p)", pemilih))
            {
                Assert.True(await halaman.EvaluateAsync<bool>("document.activeElement.matches(':focus-visible')"));
                return;
            }
        }

        Assert.Fail($"Dengan papan ketik saja, {pemilih} tidak tercapai.");
    }
}
