using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.WebPortal.Perintah;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Tests.Perintah;

public sealed class PerintahInstansiTests : IAsyncLifetime
{
    private readonly MejaPerintah _meja = new();

    public async ValueTask InitializeAsync() => await _meja.JalankanAsync(
        "impor", "referensi", "instansi", _meja.Berkas("i.csv", "kode,nama", "3011,Kementerian Kesehatan", "6112,Pemerintah Kab. Ciamis", "6175,Pemerintah Kota Bekasi"));

    public ValueTask DisposeAsync() => _meja.DisposeAsync();

    [Fact]
    public async Task DuaKode_Dibuka_HanyaKeduanyaTerbuka()
    {
        Assert.Equal(KodeKeluar.Baik, await _meja.JalankanAsync("instansi", "buka", "3011", "6112"));

        Assert.Equal([("3011", true, true), ("6112", true, true)], await PengaturanAsync());
        Assert.Contains("2 instansi terbuka untuk pendaftaran; 2 di antaranya berubah.", _meja.Keluar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Semua_DibukaTanpaVerifikasiLaluSatuDitutup_PengaturanMengikuti()
    {
        Assert.Equal(KodeKeluar.Baik, await _meja.JalankanAsync("instansi", "buka", "--semua", "--verifikasi", "tanpa"));
        Assert.Equal(KodeKeluar.Baik, await _meja.JalankanAsync("instansi", "tutup", "6112"));

        Assert.Equal([("3011", true, false), ("6112", false, false), ("6175", true, false)], await PengaturanAsync());
    }

    [Fact]
    public async Task SatuKodeTidakDikenal_Dibuka_TidakAdaYangBerubah()
    {
        Assert.Equal(KodeKeluar.Gagal, await _meja.JalankanAsync("instansi", "buka", "3011", "9999"));

        Assert.Contains("Kode tidak dikenal: 9999", _meja.Galat, StringComparison.Ordinal);
        Assert.Empty(await PengaturanAsync());
    }

    [Theory]
    [InlineData("instansi", "buka")]
    [InlineData("instansi", "buka", "3011", "--semua")]
    [InlineData("instansi", "buka", "3011", "--verifikasi", "mungkin")]
    [InlineData("instansi", "tutup", "3011", "--verifikasi")]
    public async Task SalahPakai_Dijalankan_Kode64TanpaPerubahan(params string[] args)
    {
        Assert.Equal(KodeKeluar.SalahPakai, await _meja.JalankanAsync(args));
        Assert.Empty(await PengaturanAsync());
    }

    private Task<List<(string Kode, bool Dibuka, bool Wajib)>> PengaturanAsync() => _meja.BacaAsync(async db =>
        (await db.Set<PengaturanInstansi>().OrderBy(p => p.InstansiKode).ToListAsync()).ConvertAll(p => (p.InstansiKode, p.Dibuka, p.WajibVerifikasi)));
}
