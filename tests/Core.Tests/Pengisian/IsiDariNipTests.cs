using EPupns.Core.Dasar;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Jejak;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Pengisian;

public sealed class IsiDariNipSqliteTests(BasisSqlite basis) : IsiDariNipTests<BasisSqlite>(basis);

public sealed class IsiDariNipPgTests(BasisPg basis) : IsiDariNipTests<BasisPg>(basis);

/// <summary>A parent's or spouse's NIP brings their name and birth, and nothing more; who looks is written down and counted.</summary>
public abstract class IsiDariNipTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private const string Kunci = "a0";

    [Fact]
    public async Task NipIstri_Dicari_HanyaNamaDanKelahirannya()
    {
        var istri = await basis.SiapkanPnsAsync(ubah: p => (p.TempatLahir, p.Data) = ("Ciamis", """{"alamat": "Jl. Rahasia 1", "agama": "1"}"""));
        var f = await Formulirnya.SiapkanAsync(basis, "{}");

        var hasil = await CariAsync(f, istri.Nip);

        Assert.True(hasil.Berhasil);
        Assert.Equal(
            new Dictionary<string, string> { ["pns"] = "1", ["nip"] = istri.Nip, ["nama"] = istri.Nama, ["tanggal_lahir"] = $"{istri.TanggalLahir:yyyy-MM-dd}", ["tempat_lahir"] = "CIAMIS" },
            hasil.Nilai.Nilai);
    }

    [Fact]
    public async Task HasilPencarian_Disimpan_CatatanTerisi()
    {
        var istri = await basis.SiapkanPnsAsync();
        var f = await Formulirnya.SiapkanAsync(basis, "{}");
        var hasil = await CariAsync(f, istri.Nip);

        Assert.True((await f.TulisBeberapaAsync(Pasangan.Bagian, Kunci, hasil.Nilai.Nilai.ToDictionary())).Berhasil);

        Assert.Equal(istri.Nama, (await f.IsiAsync(Pasangan.Bagian, Kunci))[Pasangan.Nama]);
    }

    [Fact]
    public async Task NipIstri_Dicari_MeninggalkanJejakDanFormulirTetap()
    {
        var istri = await basis.SiapkanPnsAsync();
        var f = await Formulirnya.SiapkanAsync(basis, "{}");

        await CariAsync(f, istri.Nip);

        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().SingleAsync(j => j.Nip == istri.Nip && j.Tindakan == "kerabat.dicari"));
        Assert.Equal(f.Nip, jejak.Pelaku);
        Assert.Empty((await f.BacaAsync()).Kini.Catatan(Pasangan.Bagian));
    }

    [Fact]
    public async Task NipSendiri_Dicari_Ditolak()
    {
        var f = await Formulirnya.SiapkanAsync(basis, "{}");

        Assert.Equal("kerabat.diri", (await CariAsync(f, f.Nip)).Kesalahan?.Kode);
    }

    [Fact]
    public async Task NipTidakDikenal_Dicari_Dikatakan()
    {
        var f = await Formulirnya.SiapkanAsync(basis, "{}");

        Assert.Equal("kerabat.tidak_ada", (await CariAsync(f, "195501011980031999")).Kesalahan?.Kode);
    }

    [Fact]
    public async Task BanyakPencarian_MelewatiBatas_DitutupSampaiBesok()
    {
        var istri = await basis.SiapkanPnsAsync();
        var f = await Formulirnya.SiapkanAsync(basis, "{}");
        for (var i = 0; i < IsiDariNip.Terbanyak; i++)
        {
            Assert.NotEqual("kerabat.terlalu_sering", (await CariAsync(f, $"1955010119800310{i:D2}")).Kesalahan?.Kode);
        }

        Assert.Equal("kerabat.terlalu_sering", (await CariAsync(f, istri.Nip)).Kesalahan?.Kode);

        basis.Jam.Maju(IsiDariNip.Jendela + TimeSpan.FromMinutes(1));
        Assert.True((await CariAsync(f, istri.Nip)).Berhasil);
    }

    private async Task<Hasil<DataKerabat>> CariAsync(Formulirnya f, string nip)
    {
        var alamat = await f.AlamatAsync(Pasangan.Bagian, Kunci, Pasangan.Nip.Kode);
        return await basis.PakaiAsync((IsiDariNip i) => i.CariAsync(alamat, nip, Formulirnya.Konteks, f.Pelaku, CancellationToken.None));
    }
}
