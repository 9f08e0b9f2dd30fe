using EPupns.Core.Akun.AkunPetugas;
using EPupns.WebPortal.Perintah;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Tests.Perintah;

public sealed class PerintahTambahPetugasTests : IAsyncLifetime
{
    private readonly MejaPerintah _meja = new();

    public async ValueTask InitializeAsync() =>
        await _meja.JalankanAsync("impor", "referensi", "instansi", _meja.Berkas("i.csv", "kode,nama", "3011,Kementerian Kesehatan"));

    public ValueTask DisposeAsync() => _meja.DisposeAsync();

    [Fact]
    public async Task NamaLengkap_Ditambah_TautanUndanganDicetak()
    {
        var kode = await _meja.JalankanAsync(
            "petugas", "tambah", "Rina Kartika", "--peran", "verifikator-registrasi", "--instansi", "3011", "--unit", "Dinas Kesehatan Kab. Bekasi",
            "--Portal:PublicUrl", "https://pupns.contoh.go.id/");

        var petugas = await AmbilAsync();
        Assert.Equal(KodeKeluar.Baik, kode);
        Assert.Equal(
            ("rina.kartika", "Rina Kartika", Peran.VerifikatorRegistrasi, "3011", "Dinas Kesehatan Kab. Bekasi"),
            (petugas.NamaPengguna, petugas.Nama, petugas.Peran, petugas.InstansiKode, petugas.Unit));
        Assert.Null(petugas.SandiHash);
        Assert.Contains("https://pupns.contoh.go.id/petugas/undangan/", _meja.Keluar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bunga-Melati-2015\n", "--sandi")]
    [InlineData("", "--sandi", "Bunga-Melati-2015")]
    public async Task SandiDiberikan_Ditambah_LangsungDapatMasuk(string masukan, params string[] sandi)
    {
        var kode = await _meja.JalankanDenganAsync(masukan, ["petugas", "tambah", "admin", "--peran", "admin-pusat", .. sandi]);

        var petugas = await AmbilAsync();
        Assert.Equal(KodeKeluar.Baik, kode);
        Assert.NotNull(petugas.SandiHash);
        Assert.DoesNotContain("/petugas/undangan/", _meja.Keluar, StringComparison.Ordinal);
        Assert.DoesNotContain("Bunga-Melati-2015", _meja.Keluar + _meja.Galat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(KodeKeluar.Gagal, "harus terikat", "budi", "--peran", "admin-instansi")]
    [InlineData(KodeKeluar.Gagal, "9999", "budi", "--peran", "admin-instansi", "--instansi", "9999")]
    [InlineData(KodeKeluar.Gagal, "minimal 8", "budi", "--peran", "admin-pusat", "--sandi", "pendek")]
    [InlineData(KodeKeluar.SalahPakai, "verifikator-registrasi, admin-instansi, admin-pusat", "budi", "--peran", "raja")]
    [InlineData(KodeKeluar.SalahPakai, "--peran", "budi")]
    [InlineData(KodeKeluar.SalahPakai, "tanda kutip", "Rina", "Kartika", "--peran", "admin-pusat")]
    public async Task TidakLengkapAtauSalah_Ditambah_DitolakDenganSebab(int kode, string sebab, params string[] args)
    {
        Assert.Equal(kode, await _meja.JalankanAsync(["petugas", "tambah", .. args]));
        Assert.Contains(sebab, _meja.Galat, StringComparison.Ordinal);
        Assert.Equal(0, await _meja.BacaAsync(db => db.Set<Petugas>().CountAsync()));
    }

    [Fact]
    public async Task NamaPenggunaSudahAda_Ditambah_Ditolak()
    {
        await _meja.JalankanAsync("petugas", "tambah", "budi", "--peran", "admin-pusat");

        Assert.Equal(KodeKeluar.Gagal, await _meja.JalankanAsync("petugas", "tambah", "Budi", "--peran", "admin-pusat"));
    }

    private Task<Petugas> AmbilAsync() => _meja.BacaAsync(db => db.Set<Petugas>().SingleAsync());
}
