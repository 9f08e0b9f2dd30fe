using EPupns.WebPortal.Perintah;

namespace EPupns.WebPortal.Tests.Perintah;

public sealed class PerintahTafsirTests : IAsyncDisposable
{
    private readonly MejaPerintah _meja = new();

    public ValueTask DisposeAsync() => _meja.DisposeAsync();

    [Theory]
    [InlineData(KodeKeluar.Baik, "Pasti: III/d (disimpan 34)", "golongan", "penata", "tk", "1")]
    [InlineData(KodeKeluar.Baik, "Perlu dikonfirmasi: 01-04-2010 (disimpan 2010-04-01)", "tmt", "april 2010")]
    [InlineData(KodeKeluar.Baik, "  4. III/d (34)", "golongan", "III")]
    [InlineData(KodeKeluar.Baik, "Kosong", "npwp", "tdk punya")]
    [InlineData(KodeKeluar.Sebagian, "Golongan III/e tidak ada", "golongan", "3e")]
    [InlineData(KodeKeluar.Baik, "TMT golongan (\"1 april 2010\")", "--bagian=golongan", "gol 3a tmt 1 april 2010")]
    [InlineData(KodeKeluar.Sebagian, "Tidak dipahami: \"memancing\"", "--bagian=data_utama", "agama islam, memancing")]
    public async Task Ketikan_Ditafsirkan_DiceritakanDenganKata(int kode, string potongan, params string[] kata)
    {
        Assert.Equal(kode, await _meja.JalankanAsync(["tafsir", .. kata]));

        Assert.Contains(potongan, _meja.Keluar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BerkasContoh_Diuji_YangBerbedaDitulisLaluJumlahnya()
    {
        var berkas = _meja.Berkas("u.csv", "field,ketikan,nilai,hasil", "golongan,3a,31,ok", "golongan,3a,32,ok", "sekolah,sd cipaku,,ambigu");

        Assert.Equal(KodeKeluar.Sebagian, await _meja.JalankanAsync("tafsir", "--berkas", berkas));
        Assert.Contains("golongan \"3a\" diharapkan ok 32; dipahami ok 31", _meja.Keluar, StringComparison.Ordinal);
        Assert.Contains("3 contoh: 1 sesuai, 1 berbeda, 1 perlu daftar rujukan.", _meja.Keluar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IsianTidakDikenal_Ditafsirkan_DisebutYangAda()
    {
        Assert.Equal(KodeKeluar.SalahPakai, await _meja.JalankanAsync("tafsir", "zodiak", "leo"));

        Assert.Contains("jenis_kelamin", _meja.Galat, StringComparison.Ordinal);
    }
}
