using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using EPupns.Core.Akun.AkunPetugas.Obrolan;
using EPupns.Core.Akun.Batas;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.ObrolanPetugas;

public sealed class ObrolanPetugasTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task KodeDiketik_TertautLaluDilepasDiPortal_DikabarkanDiObrolan()
    {
        await situs.PetugasAsync("taut.satu");
        using var orang = await situs.MasukAsync("taut.satu");

        var hasil = await KetikAsync(await KodeAsync(orang), "111");
        var tertaut = await orang.BukaAsync("/petugas/telegram");
        var lepas = await orang.KirimAsync(tertaut.Borang("/petugas/telegram/lepas"), "Lepaskan");

        Assert.Equal("taut.satu", hasil.Nilai.NamaPengguna);
        Assert.Contains("Akun Anda tertaut dengan obrolan Telegram", tertaut.Isi(), StringComparison.Ordinal);
        Assert.Contains("sudah dilepas", lepas.Kabar(), StringComparison.Ordinal);
        Assert.Equal(1, await situs.BacaAsync(db => db.Set<BarisKotakKeluar>().CountAsync(k => k.Kanal == "telegram" && k.Alamat == "111")));
    }

    [Fact]
    public async Task KodeBaruDibuat_KodeLamaDiketik_TidakBerlaku()
    {
        await situs.PetugasAsync("taut.lama");
        using var orang = await situs.MasukAsync("taut.lama");
        var lama = await KodeAsync(orang);
        var baru = await KodeAsync(orang);

        Assert.Equal("tautkan.salah", (await KetikAsync(lama, "222")).Kesalahan?.Kode);
        Assert.True((await KetikAsync(baru.ToLowerInvariant(), "222")).Berhasil);
    }

    [Fact]
    public async Task SatuObrolan_DipakaiDuaPetugas_HanyaYangTerakhirTertaut()
    {
        await situs.PetugasAsync("taut.a");
        await situs.PetugasAsync("taut.b");
        using var a = await situs.MasukAsync("taut.a");
        using var b = await situs.MasukAsync("taut.b");

        await KetikAsync(await KodeAsync(a), "333");
        await KetikAsync(await KodeAsync(b), "333");

        Assert.DoesNotContain("tertaut dengan obrolan", (await a.BukaAsync("/petugas/telegram")).Isi(), StringComparison.Ordinal);
        Assert.Contains("tertaut dengan obrolan", (await b.BukaAsync("/petugas/telegram")).Isi(), StringComparison.Ordinal);
    }

    private static async Task<string> KodeAsync(Pengunjung orang)
    {
        var halaman = await orang.KirimAsync((await orang.BukaAsync("/petugas/telegram")).Borang("/petugas/telegram/kode"));
        return halaman.QuerySelector<IHtmlInputElement>("#kode")!.Value["/tautkan ".Length..];
    }

    private async Task<Core.Dasar.Hasil<Core.Akun.AkunPetugas.Petugas>> KetikAsync(string kode, string alamat)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        return await lingkup.ServiceProvider.GetRequiredService<TautkanObrolan>().PakaiAsync(kode, "telegram", alamat, new AsalPermintaan($"telegram:{alamat}"), default);
    }
}
