using System.Net;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Tests.KelolaRujukan;

/// <summary>An instansi looks after its own tree; nothing is moved below itself, no code changes its meaning, and search finds the new names.</summary>
public sealed class RujukanTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task AdminInstansi_MenambahMenggantiNamaMemindahkanUnor_PohonDanPencarianMengikuti()
    {
        using var admin = await situs.MasukAsync("admin.ciamis");
        var atas = await TambahAsync(admin, "Dinas Uji Pohon", null);
        var bawah = await TambahAsync(admin, "Bidang Uji Ranting", atas);

        var halaman = await admin.BukaAsync($"/rujukan/baris?daftar=unor&kode={atas}");
        var lingkar = await admin.KirimAsync(halaman.Borang("/rujukan/baris"), "Simpan", ("induk", bawah));
        var lain = await admin.KirimAsync(halaman.Borang("/rujukan/baris"), "Simpan", ("nama", "Puskesmas Kawali"));
        var jadi = await admin.KirimAsync(halaman.Borang("/rujukan/baris"), "Simpan", ("nama", "Dinas Uji Pepohonan"), ("alias", "Dishut Uji"));
        var dicari = await admin.BukaAsync("/rujukan?daftar=unor&teks=dishut+uji");

        Assert.Contains("ke bawah dirinya sendiri", lingkar.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("jauh berbeda", lain.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("sudah disimpan", jadi.Kabar(), StringComparison.Ordinal);
        Assert.Contains("Dinas Uji Pepohonan", dicari.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Dinas Uji Pepohonan", await situs.BacaAsync(db => db.Set<Core.Referensi.Rujukan>().Where(r => r.Kode == bawah).Select(r => r.Keterangan).SingleAsync()));
        Assert.Equal(2, await situs.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Objek == $"rujukan:unor/{atas}")));
    }

    [Fact]
    public async Task AdminInstansi_DaftarNasionalDanBarisInstansiLain_TidakTersentuh()
    {
        using var ciamis = await situs.MasukAsync("admin.ciamis");
        var kode = await TambahAsync(ciamis, "Unit Milik Ciamis", null);
        using var bogor = await situs.MasukAsync("admin.bogor");

        var daftar = await bogor.BukaAsync("/rujukan");
        await bogor.BukaAsync($"/rujukan/baris?daftar=unor&kode={kode}");
        var alamat = bogor.Alamat;
        await bogor.BukaAsync("/rujukan/baris?daftar=sekolah");

        Assert.DoesNotContain(daftar.QuerySelectorAll("#daftar option"), o => o.GetAttribute("value") == "sekolah");
        Assert.Equal("/rujukan?daftar=unor", alamat);
        Assert.Equal("/rujukan", bogor.Alamat);
        Assert.Equal(HttpStatusCode.OK, bogor.Status);
    }

    [Fact]
    public async Task AdminPusat_MenonaktifkanBaris_TetapAdaDanDitandai()
    {
        using var pusat = await situs.MasukAsync("pusat");
        var kode = (await situs.BacaAsync(db => db.Set<Core.Referensi.Rujukan>().Where(r => r.Daftar == "negara" && r.Aktif).OrderBy(r => r.Kode).FirstAsync())).Kode;
        var halaman = await pusat.BukaAsync($"/rujukan/baris?daftar=negara&kode={kode}");

        var hasil = await pusat.KirimAsync(halaman.Borang("/rujukan/baris"), "Simpan", ("aktif", "false"));

        Assert.Contains("dinonaktifkan", hasil.Kabar(), StringComparison.Ordinal);
        Assert.False(await situs.BacaAsync(db => db.Set<Core.Referensi.Rujukan>().Where(r => r.Daftar == "negara" && r.Kode == kode).Select(r => r.Aktif).SingleAsync()));
    }

    private async Task<string> TambahAsync(Pengunjung admin, string nama, string? induk)
    {
        var halaman = await admin.BukaAsync($"/rujukan/baris?daftar=unor{(induk is null ? "" : $"&induk={induk}")}");
        await admin.KirimAsync(halaman.Borang("/rujukan/baris"), "Simpan", ("nama", nama));
        return await situs.BacaAsync(db => db.Set<Core.Referensi.Rujukan>().Where(r => r.Daftar == "unor" && r.Nama == nama).Select(r => r.Kode).SingleAsync());
    }
}
