using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using EPupns.EndToEnd.Tests.Obrolan;
using EPupns.WebPortal.Susunan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests.Portal;

/// <summary>One form through the three levels in a real browser, by keyboard wherever the pages promise it.</summary>
public sealed class VerifikasiTests(SitusBerkiriman situs) : IClassFixture<SitusBerkiriman>
{
    [Fact]
    public async Task TigaTingkat_DenganPapanKetik_SampaiBuktiSelesai()
    {
        var nomor = await situs.KirimanContohAsync("EUIS KURNIASIH");
        var skpd = await situs.HalamanBaruAsync();
        await skpd.MasukKeAsync("skpd.ciamis", "**/verifikasi");
        await skpd.Keyboard.PressAsync("/");
        await skpd.Keyboard.TypeAsync("EUIS");
        await skpd.Keyboard.PressAsync("Enter");
        await skpd.TibaAsync("**cari=EUIS*");
        await skpd.Keyboard.PressAsync("j");
        await Assertions.Expect(skpd.Locator(".antrean tbody th a").First).ToBeFocusedAsync();
        await skpd.Keyboard.PressAsync("Enter");
        await skpd.TibaAsync($"**/verifikasi/{nomor}");

        await BuktiAsync(skpd);
        await PutuskanAsync(skpd, nomor, tolakPertama: true);
        Assert.Equal(KeadaanFormulir.DiBkd, await KeadaanAsync(nomor));
        await TingkatAsync("bkd.ciamis", nomor);
        Assert.Equal(KeadaanFormulir.DiBkn, await KeadaanAsync(nomor));
        var bkn = await TingkatAsync("kanreg3", nomor);

        Assert.Equal(KeadaanFormulir.Selesai, await KeadaanAsync(nomor));
        await bkn.GotoAsync($"/verifikasi/{nomor}");
        var bukti = await bkn.APIRequest.GetAsync(await bkn.GetByRole(AriaRole.Link, new() { Name = "bukti selesai" }).GetAttributeAsync("href") is { } alamat ? situs.BaseUrl + alamat : "");
        Assert.Equal("application/pdf", bukti.Headers["content-type"]);
    }

    [Fact]
    public async Task VerifikatorBertanya_DiObrolanWeb_TombolnyaMembalasPesanItuDanJawabannyaSampai()
    {
        var nomor = await situs.KirimanContohAsync("DEDE ROHMAT");
        var obrolan = await HalamanObrolan.BukaAsync(await situs.HalamanBaruAsync(360, 740));
        await obrolan.TekanAsync("Masuk", "Masuk · 1 dari 2");
        await obrolan.KetikAsync(nomor, "Masuk · 2 dari 2");
        await obrolan.KetikAsync(PetugasContoh.Sandi, "Anda masuk sebagai");

        await TanyakanAsync(nomor, "Apakah kartu pegawai ini yang terbaru?");
        await obrolan.MenungguAsync("Apakah kartu pegawai ini yang terbaru?");
        await obrolan.Terakhir.GetByRole(AriaRole.Button, new() { Name = "Jawab" }).ClickAsync();
        await Assertions.Expect(obrolan.Halaman.Locator("#balasan")).ToBeVisibleAsync();
        await obrolan.KetikAsync("Ya, terbit tahun lalu.", "sudah disampaikan kepada verifikator SKPD");

        Assert.Equal("Ya, terbit tahun lalu.", await situs.BacaAsync(db => db.Set<PertanyaanBaris>().Where(t => t.Pertanyaan == "Apakah kartu pegawai ini yang terbaru?").Select(t => t.Jawaban).SingleAsync()));
        Assert.Empty(obrolan.Galat);
    }

    private async Task TanyakanAsync(string nomor, string pertanyaan)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var layanan = lingkup.ServiceProvider;
        var skpd = await layanan.GetRequiredService<EPupnsDb>().Set<Petugas>().SingleAsync(p => p.NamaPengguna == "skpd.ciamis");
        Assert.True((await layanan.GetRequiredService<KlaimFormulir>().JalankanAsync(nomor, skpd, default)).Berhasil);
        var kasus = (await layanan.GetRequiredService<BacaKasus>().JalankanAsync(nomor, skpd, default))!;
        var baris = kasus.Baris.Single(b => b.Alamat.Isian == DataUtama.KartuPegawai.Kode).Alamat;
        Assert.True((await layanan.GetRequiredService<TanyaBaris>().JalankanAsync(nomor, baris, pertanyaan, skpd, default)).Berhasil);
    }

    // A picture can be made larger and turned; Esc closes it and leads back to its row.
    private static async Task BuktiAsync(IPage halaman)
    {
        var tautan = halaman.Locator(".bukti-tautan", new() { HasText = "Foto" }).First;
        await tautan.FocusAsync();
        await halaman.Keyboard.PressAsync("e");
        var gambar = halaman.Locator(".penampil img, .penampil iframe");
        await Assertions.Expect(gambar).ToBeVisibleAsync();
        await halaman.Keyboard.PressAsync("Escape");
        await Assertions.Expect(gambar).ToHaveCountAsync(0);

        await tautan.ClickAsync();
        var foto = halaman.Locator(".penampil img");
        var semula = (await foto.BoundingBoxAsync())!.Width;
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Perbesar" }).ClickAsync();
        Assert.True((await foto.BoundingBoxAsync())!.Width > semula);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Putar ke kanan" }).ClickAsync();
        await Assertions.Expect(foto).ToHaveCSSAsync("rotate", "90deg");
        await halaman.GetByRole(AriaRole.Link, new() { Name = "Tutup" }).ClickAsync();
        await Assertions.Expect(foto).ToHaveCountAsync(0);
    }

    private static async Task PutuskanAsync(IPage halaman, string nomor, bool tolakPertama)
    {
        await halaman.Keyboard.PressAsync("a");
        await halaman.Locator(".bilah-kasus").WaitForAsync();
        var belum = halaman.Locator(".perubahan.belum");
        if (tolakPertama)
        {
            var pertama = await belum.First.GetAttributeAsync("id");
            await belum.First.FocusAsync();
            await halaman.Keyboard.PressAsync("t");
            await Assertions.Expect(halaman.Locator($"[id='{pertama}'] details.tolak select")).ToBeFocusedAsync();
            await halaman.Keyboard.TypeAsync("Dokumen tidak terbaca");
            await halaman.Keyboard.PressAsync("Tab");
            await halaman.Keyboard.PressAsync("Tab");
            await halaman.Keyboard.PressAsync("Enter");
            await Assertions.Expect(halaman.Locator($"[id='{pertama}'].belum")).ToHaveCountAsync(0);
        }

        for (var sisa = await belum.CountAsync(); sisa > 0; sisa--)
        {
            await belum.First.FocusAsync();
            await halaman.Keyboard.PressAsync("s");
            await Assertions.Expect(belum).ToHaveCountAsync(sisa - 1);
        }

        await halaman.Keyboard.PressAsync("l");
        await Assertions.Expect(halaman.Locator("#selesai")).ToBeFocusedAsync();
        await halaman.Keyboard.PressAsync("Enter");
        await halaman.WaitForURLAsync(alamat => !alamat.Contains(nomor, StringComparison.Ordinal));
    }

    private async Task<IPage> TingkatAsync(string petugas, string nomor)
    {
        var halaman = await situs.HalamanBaruAsync();
        await halaman.MasukKeAsync(petugas, "**/verifikasi");
        await halaman.GotoAsync($"/verifikasi/{nomor}");
        await PutuskanAsync(halaman, nomor, tolakPertama: false);
        return halaman;
    }

    private Task<KeadaanFormulir> KeadaanAsync(string nomor) => situs.BacaAsync(db => db.Set<FormulirPns>().Where(f => f.Nomor == nomor).Select(f => f.Keadaan).SingleAsync());
}
