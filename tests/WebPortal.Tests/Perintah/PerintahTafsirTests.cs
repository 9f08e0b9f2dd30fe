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
    public async Task DaftarSudahDimuat_BerkasDiuji_DijawabDenganIsinyaDanWilayahOrangnya()
    {
        await MuatAsync("wilayah", "kode,nama,induk", "32,JAWA BARAT,", "32.07,KAB. CIAMIS,32", "32.07.11,Cipaku,32.07", "33,JAWA TENGAH,", "33.03,KAB. PURBALINGGA,33", "33.03.04,Mrebet,33.03");
        await MuatAsync("sekolah", "kode,nama,induk,bentuk", "90000001,SDN 2 CIPAKU,32.07.11,SD", "90000002,SD NEGERI 2 CIPAKU,33.03.04,SD", "90000003,SMP NEGERI 1 CIPAKU,32.07.11,SMP");
        var berkas = _meja.Berkas(
            "u.csv", "field,ketikan,nilai,hasil", "sekolah,sekolah dasar negeri 2 cipaku,90000001,ok", "sekolah,smp negri 1 cipaku,90000003,konfirmasi", "sekolah,cipaku,,ambigu", "lokasi,kab. ciamis,32.07,ok");

        var tanpa = await _meja.JalankanAsync("tafsir", "--berkas", berkas);
        Assert.Equal(KodeKeluar.Sebagian, tanpa);
        Assert.Contains("dipahami ambigu SDN 2 CIPAKU (Kec. Cipaku, Kab. Ciamis) / SD NEGERI 2 CIPAKU (Kec. Mrebet, Kab. Purbalingga)", _meja.Keluar, StringComparison.Ordinal);

        var dengan = await _meja.JalankanAsync("tafsir", "--berkas", berkas, "--wilayah", "32.07");
        Assert.Equal(KodeKeluar.Baik, dengan);
        Assert.Contains("4 contoh: 4 sesuai, 0 berbeda, 0 perlu daftar rujukan.", _meja.Keluar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IsianTidakDikenal_Ditafsirkan_DisebutYangAda()
    {
        Assert.Equal(KodeKeluar.SalahPakai, await _meja.JalankanAsync("tafsir", "zodiak", "leo"));

        Assert.Contains("jenis_kelamin", _meja.Galat, StringComparison.Ordinal);
    }

    private async Task MuatAsync(string daftar, params string[] isi) =>
        Assert.Equal(KodeKeluar.Baik, await _meja.JalankanAsync("impor", "referensi", daftar, _meja.Berkas($"{daftar}.csv", isi)));
}
