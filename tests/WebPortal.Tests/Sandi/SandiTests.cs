using System.Net;
using EPupns.WebPortal.Susunan;

namespace EPupns.WebPortal.Tests.Sandi;

public sealed class SandiTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    private const string Baru = "gunung sawal 1799";

    [Fact]
    public async Task DuaPerangkat_GantiSandi_PerangkatLainKeluar()
    {
        var petugas = await situs.PetugasAsync("dua.perangkat");
        using var ini = await situs.MasukAsync(petugas.NamaPengguna);
        using var lain = await situs.MasukAsync(petugas.NamaPengguna);

        var halaman = await GantiAsync(ini, PetugasContoh.Sandi, Baru, Baru);
        await lain.BukaAsync("/registrasi");

        Assert.StartsWith("Kata sandi sudah diganti.", halaman.Kabar(), StringComparison.Ordinal);
        Assert.Equal("/registrasi", ini.Alamat);
        Assert.StartsWith("/petugas/masuk", lain.Alamat, StringComparison.Ordinal);
        Assert.Equal("Registrasi", (await lain.MasukAsync(petugas.NamaPengguna, Baru)).Judul());
    }

    [Theory]
    [InlineData("bukan yang lama", Baru, Baru, "Kata sandi lama tidak sesuai.")]
    [InlineData(PetugasContoh.Sandi, Baru, "lain lagi 1234", "Kedua kata sandi baru tidak sama. Mohon ketik sekali lagi.")]
    [InlineData(PetugasContoh.Sandi, PetugasContoh.Sandi, PetugasContoh.Sandi, "Kata sandi baru harus berbeda dari yang lama.")]
    [InlineData(PetugasContoh.Sandi, "pendek", "pendek", "Kata sandi minimal 8 karakter; yang Anda kirim 6.")]
    public async Task AdaYangKeliru_GantiSandi_DiberiTahuDiIsiannya(string lama, string baru, string ulangi, string pesan)
    {
        using var pengunjung = await situs.MasukAsync("verifikator.bogor");

        var halaman = await GantiAsync(pengunjung, lama, baru, ulangi);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pengunjung.Status);
        Assert.Equal(pesan, halaman.Kabar());
        Assert.Single(halaman.QuerySelectorAll("input[aria-invalid=true]"));
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> GantiAsync(Pengunjung pengunjung, string lama, string baru, string ulangi)
    {
        var halaman = await pengunjung.BukaAsync("/petugas/sandi");
        return await pengunjung.KirimAsync(halaman.Borang("/petugas/sandi"), null, ("lama", lama), ("baru", baru), ("ulangi", ulangi));
    }
}
