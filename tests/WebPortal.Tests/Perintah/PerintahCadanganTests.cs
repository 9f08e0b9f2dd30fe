using EPupns.Core.Referensi;
using EPupns.WebPortal.Perintah;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Tests.Perintah;

public sealed class PerintahCadanganTests : IAsyncLifetime
{
    private readonly MejaPerintah _meja = new();
    private string _cadangan = "";

    public async ValueTask InitializeAsync()
    {
        _cadangan = _meja.Berkas("cadangan.tar");
        await ImporAsync("3011,Kementerian Kesehatan");
        Assert.Equal(KodeKeluar.Baik, await _meja.JalankanAsync("instansi", "buka", "3011"));
        Assert.Equal(KodeKeluar.Baik, await _meja.JalankanAsync("cadangkan", _cadangan));
        await ImporAsync("3011,Nama Lain", "6112,Pemerintah Kab. Ciamis");
    }

    public ValueTask DisposeAsync() => _meja.DisposeAsync();

    [Fact]
    public async Task BasisDataBerisi_DipulihkanTanpaKata_Ditolak()
    {
        Assert.Equal(KodeKeluar.Gagal, await _meja.JalankanDenganAsync("ya\n", "pulihkan", _cadangan));

        Assert.Contains("Tidak ada yang diubah", _meja.Galat, StringComparison.Ordinal);
        Assert.Equal(["3011 Nama Lain", "6112 Pemerintah Kab. Ciamis"], await InstansiAsync());
    }

    [Fact]
    public async Task BasisDataBerisi_KataDiketik_KembaliSepertiSaatDicadangkan()
    {
        Assert.Equal(KodeKeluar.Baik, await _meja.JalankanDenganAsync("PULIHKAN\n", "pulihkan", _cadangan));

        Assert.Equal(["3011 Kementerian Kesehatan"], await InstansiAsync());
        Assert.Equal(KodeKeluar.Baik, await _meja.JalankanAsync("jejak", "periksa"));
    }

    [Fact]
    public async Task CadanganDiubahSatuByte_Diperiksa_DitolakSebelumAdaYangBerubah()
    {
        var isi = await File.ReadAllBytesAsync(_cadangan);
        isi[isi.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(_cadangan, isi);

        Assert.Equal(KodeKeluar.Gagal, await _meja.JalankanDenganAsync("PULIHKAN\n", "pulihkan", _cadangan));

        Assert.Contains("Cadangan rusak", _meja.Galat, StringComparison.Ordinal);
        Assert.Equal(2, (await InstansiAsync()).Count);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.98)]
    public async Task CadanganTerpotong_Diperiksa_Ditolak(double bagian)
    {
        var isi = await File.ReadAllBytesAsync(_cadangan);
        await File.WriteAllBytesAsync(_cadangan, isi[..(int)(isi.Length * bagian)]);

        Assert.Equal(KodeKeluar.Gagal, await _meja.JalankanAsync("pulihkan", _cadangan, "--periksa"));
    }

    [Fact]
    public async Task BukanCadangan_Dipulihkan_DikatakanDenganKalimat()
    {
        Assert.Equal(KodeKeluar.Gagal, await _meja.JalankanAsync("pulihkan", _meja.Berkas("surat.txt", "bukan cadangan sama sekali")));

        Assert.Contains("bukan cadangan e-PUPNS", _meja.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public void Cadangan_Dibuat_HanyaPemilikYangDapatMembaca() =>
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(_cadangan) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));

    private Task<int> ImporAsync(params string[] baris) => _meja.JalankanAsync("impor", "referensi", "instansi", _meja.Berkas("i.csv", ["kode,nama", .. baris]));

    private Task<List<string>> InstansiAsync() => _meja.BacaAsync(db => db.Set<Instansi>().OrderBy(i => i.Kode).Select(i => i.Kode + " " + i.Nama).ToListAsync());
}
