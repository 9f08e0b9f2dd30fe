using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Demo;
using EPupns.Uji;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Referensi;

public sealed class CariRujukanSqliteTests(RujukanTertanam<BasisSqlite> isi) : CariRujukanTests<BasisSqlite>(isi), IClassFixture<RujukanTertanam<BasisSqlite>>;

public sealed class CariRujukanPgTests(RujukanTertanam<BasisPg> isi) : CariRujukanTests<BasisPg>(isi), IClassFixture<RujukanTertanam<BasisPg>>;

/// <summary>A database with the rows of the demo.</summary>
public sealed class RujukanTertanam<TBasis> : IAsyncLifetime
    where TBasis : BasisData, new()
{
    public TBasis Basis { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Basis.InitializeAsync();
        await Basis.TambahAsync([.. InstansiDemo.Semua.Select(i => i.Baris())]);
        await Basis.TulisAsync(layanan => layanan.GetRequiredService<PenanamRujukan>().TanamAsync(CancellationToken.None));
    }

    public ValueTask DisposeAsync() => Basis.DisposeAsync();

    public async Task<T> JalankanAsync<T>(Func<CariRujukan, Task<T>> kerja)
    {
        await using var lingkup = Basis.Layanan.CreateAsyncScope();
        return await kerja(lingkup.ServiceProvider.GetRequiredService<CariRujukan>());
    }
}

public abstract class CariRujukanTests<TBasis>(RujukanTertanam<TBasis> isi)
    where TBasis : BasisData, new()
{
    private static readonly AsalPencari Ciamis = new("6112", "32.07");

    [Theory]
    [InlineData("sekolah", "smpn 1 cipaku", "90200001")]
    [InlineData("sekolah", "SMP Negeri 1 Cipaku", "90200001")]
    [InlineData("sekolah", "sdn 2 cipaku", "90200004")]
    [InlineData("sekolah", "SD Negeri 2 Cipaku", "90200004")]
    [InlineData("sekolah", "smkn 1 cipaku", "90200008")]
    [InlineData("sekolah", "smpn1 cipaku ciamis", "90200001")]
    [InlineData("sekolah", "sdn 2 cipaku kec. cipaku kab. ciamis", "90200004")]
    [InlineData("wilayah", "desa cipaku kec cipaku kab ciamis", "32.07.11.2001")]
    [InlineData("sekolah", "mts n 1 ciamis", "90200019")]
    [InlineData("sekolah", "SMP N II CIPAKU", "90200002")]
    [InlineData("sekolah", "90200016", "90200016")]
    [InlineData("wilayah", "ciamis", "32.07")]
    [InlineData("wilayah", "ciamis jabar", "32.07")]
    [InlineData("wilayah", "kab ciamis", "32.07")]
    [InlineData("wilayah", "kab. bekasi", "32.16")]
    [InlineData("wilayah", "Kodya Bekasi", "32.75")]
    [InlineData("wilayah", "kec. cipaku", "32.07.11")]
    [InlineData("lokasi", "surakarta", "D3372")]
    [InlineData("lokasi", "kuala lumpur", "DMYKL")]
    [InlineData("instansi", "pemkab ciamis", "6112")]
    [InlineData("instansi", "Kementrian Kesehatan", "3011")]
    [InlineData("unor", "dinas pendidikan", "D6112-2")]
    [InlineData("unor", "pkm cipaku", "D6112-31")]
    [InlineData("jabatan", "guru muda", "D2002")]
    [InlineData("mata_pelajaran", "bhs indonesia", "D101")]
    [InlineData("spesialisasi_dokter", "dr. sp. anak", "D1")]
    [InlineData("negara", "Malaysia", "MY")]
    public async Task SatuYangSama_Ditafsirkan_Pasti(string daftar, string teks, string kode)
    {
        var tafsir = await TafsirkanAsync(daftar, teks, daftar == "wilayah" ? AsalPencari.Kosong : Ciamis);

        Assert.Equal(new Tafsir.Pasti(kode), tafsir);
    }

    [Theory]
    [InlineData("sekolah", "smp negri 1 cipaku", "90200001")]
    [InlineData("sekolah", "smpn 1 cipkau", "90200001")]
    [InlineData("sekolah", "sd inpres suka mulya", "90200023")]
    [InlineData("wilayah", "jogja", "34")]
    [InlineData("wilayah", "jkt", "31")]
    [InlineData("wilayah", "yogyakrta kota", "34.71")]
    [InlineData("wilayah", "bdg", "32.73")]
    [InlineData("pendidikan", "s1 pgsd", "D4001")]
    [InlineData("pendidikan", "S-1 PGSD", "D4001")]
    [InlineData("pendidikan", "sarjana pgsd", "D4001")]
    [InlineData("pendidikan", "s2 manajemen", "D4501")]
    [InlineData("pendidikan", "dip 3 kebidanan", "D3002")]
    [InlineData("instansi", "bkn", "4011")]
    [InlineData("negara", "malasia", "MY")]
    public async Task SelipAtauAndaian_Ditafsirkan_Konfirmasi(string daftar, string teks, string kode)
    {
        var tafsir = await TafsirkanAsync(daftar, teks, AsalPencari.Kosong);

        Assert.Equal(kode, Assert.IsType<Tafsir.Konfirmasi>(tafsir).Nilai);
    }

    [Theory]
    [InlineData("sekolah", "sd cipaku", 6)]
    [InlineData("wilayah", "bekasi", 2)]
    [InlineData("wilayah", "cipaku", 3)]
    [InlineData("lokasi", "bogor", 2)]
    [InlineData("wilayah", "yogyakarta", 2)]
    [InlineData("pendidikan", "spg", 2)]
    public async Task BeberapaYangMungkin_Ditafsirkan_AmbiguDenganLabelBerbeda(string daftar, string teks, int banyak)
    {
        var tafsir = await TafsirkanAsync(daftar, teks, AsalPencari.Kosong);

        var pilihan = Assert.IsType<Tafsir.Ambigu>(tafsir).Pilihan;
        Assert.True(banyak == pilihan.Count, string.Join("; ", pilihan.Select(p => p.Label)));
        Assert.Equal(pilihan.Count, pilihan.Select(p => p.Label).Distinct().Count());
    }

    [Fact]
    public async Task SekolahSenama_Ditawarkan_TempatnyaDisebut()
    {
        var tafsir = await TafsirkanAsync("sekolah", "sd cipaku", AsalPencari.Kosong);

        Assert.Contains("SDN 2 CIPAKU (Kec. Cipaku, Kab. Ciamis)", Assert.IsType<Tafsir.Ambigu>(tafsir).Pilihan.Select(p => p.Label));
    }

    [Theory]
    [InlineData("sekolah", "zzqx")]
    [InlineData("sekolah", "")]
    [InlineData("sekolah", "  !!! ")]
    [InlineData("unor", "'; DROP TABLE rujukan; --")]
    public async Task TakAda_Ditafsirkan_Salah(string daftar, string teks) =>
        Assert.IsType<Tafsir.Salah>(await TafsirkanAsync(daftar, teks, Ciamis));

    [Theory]
    [InlineData("\"smp\" AND cipaku*")]
    [InlineData("smp' OR 1=1 --")]
    [InlineData("NEAR(smp cipaku, 3) {kunci}: ^smp")]
    [InlineData("%cipaku%_")]
    [InlineData("smp & !cipaku | (1 <-> 2):*")]
    [InlineData("\\ \0 \u0001 smp cipaku 😀 ‮")]
    [InlineData("{0} {1} smp cipaku")]
    public async Task KetikanJahat_Dicari_TetapDijawab(string teks)
    {
        var baris = await isi.JalankanAsync(c => c.CariAsync("sekolah", teks, Ciamis, 5, CancellationToken.None));

        Assert.Contains(baris, b => b.Nama.Contains("CIPAKU", StringComparison.Ordinal));
    }

    [Fact]
    public async Task KetikanSangatPanjang_Dicari_SelesaiCepat()
    {
        var teks = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"smp{i} cipakuu "));

        var baris = await isi.JalankanAsync(c => c.CariAsync("sekolah", teks, Ciamis, 5, CancellationToken.None));

        Assert.True(baris.Count <= 5);
    }

    [Fact]
    public async Task GuruDiCiamis_CariSmpn1_SekolahCiamisLebihDahulu()
    {
        var dekat = await isi.JalankanAsync(c => c.CariAsync("sekolah", "smpn 1", Ciamis, 3, CancellationToken.None));
        var bekasi = await isi.JalankanAsync(c => c.CariAsync("sekolah", "smpn 1", new AsalPencari(Wilayah: "32.75"), 1, CancellationToken.None));

        Assert.All(dekat, b => Assert.Contains("Kab. Ciamis", b.Keterangan, StringComparison.Ordinal));
        Assert.Equal("90200018", Assert.Single(bekasi).Kode);
    }

    [Fact]
    public async Task Unor_Dicari_HanyaPohonInstansinya()
    {
        var ciamis = await isi.JalankanAsync(c => c.CariAsync("unor", "dinas", Ciamis, 20, CancellationToken.None));
        var bogor = await isi.JalankanAsync(c => c.CariAsync("unor", "dinas", new AsalPencari("6172"), 20, CancellationToken.None));

        Assert.All(ciamis, b => Assert.StartsWith("D6112", b.Kode, StringComparison.Ordinal));
        Assert.All(bogor, b => Assert.StartsWith("D6172", b.Kode, StringComparison.Ordinal));
        Assert.NotEmpty(bogor);
    }

    [Fact]
    public async Task DiDalamProvinsi_Dicari_HanyaYangDiBawahnya()
    {
        var baris = await isi.JalankanAsync(c => c.CariAsync("wilayah", "bogor", new AsalPencari(Dalam: "32.71"), 9, CancellationToken.None));

        Assert.All(baris, b => Assert.StartsWith("32.71", b.Kode, StringComparison.Ordinal));
        Assert.NotEmpty(baris);
    }

    [Fact]
    public async Task Anak_Diminta_BerhalamanMenurutNama()
    {
        var puncak = await isi.JalankanAsync(c => c.AnakAsync("wilayah", null, AsalPencari.Kosong, 0, 50, CancellationToken.None));
        var pertama = await isi.JalankanAsync(c => c.AnakAsync("wilayah", "32", AsalPencari.Kosong, 0, 3, CancellationToken.None));
        var kedua = await isi.JalankanAsync(c => c.AnakAsync("wilayah", "32", AsalPencari.Kosong, 3, 3, CancellationToken.None));
        var unit = await isi.JalankanAsync(c => c.AnakAsync("unor", null, new AsalPencari("6172"), 0, 50, CancellationToken.None));

        Assert.Equal(5, puncak.Count);
        Assert.Equal(["KAB. BEKASI", "KAB. BOGOR", "KAB. CIAMIS"], pertama.Select(b => b.Nama));
        Assert.Equal(["KAB. GARUT", "KOTA BANDUNG", "KOTA BANJAR"], kedua.Select(b => b.Nama));
        Assert.All(unit, b => Assert.StartsWith("D6172", b.Kode, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Kode_Diambil_BarisnyaDenganInduk()
    {
        var sekolah = await isi.JalankanAsync(c => c.AmbilAsync("sekolah", "90200004", CancellationToken.None));
        var instansi = await isi.JalankanAsync(c => c.AmbilAsync("instansi", "6112", CancellationToken.None));
        var asing = await isi.JalankanAsync(c => c.AmbilAsync("sekolah", "6112", CancellationToken.None));

        Assert.Equal(new BarisRujukan("90200004", "SDN 2 CIPAKU", "Kec. Cipaku, Kab. Ciamis", "32.07.11", true) { Jenis = "SD" }, sekolah);
        Assert.Equal("Pemerintah Kab. Ciamis", instansi?.Nama);
        Assert.Null(asing);
    }

    [Fact]
    public async Task BanyakKode_Dimuat_SatuJawabanPerKode()
    {
        await using var lingkup = isi.Basis.Layanan.CreateAsyncScope();
        var nama = await lingkup.ServiceProvider.GetRequiredService<BacaRujukan>().MuatAsync(
            [("wilayah", "32.07"), ("sekolah", "90200001"), ("instansi", "6112"), ("sekolah", "tidakada")], CancellationToken.None);

        Assert.Equal("KAB. CIAMIS (Jawa Barat)", nama("wilayah", "32.07")?.Label);
        Assert.Equal("SMP NEGERI 1 CIPAKU", nama("sekolah", "90200001")?.Label);
        Assert.Equal("Pemerintah Kab. Ciamis", nama("instansi", "6112")?.Nama);
        Assert.Null(nama("sekolah", "tidakada"));
        Assert.Null(nama("wilayah", "90200001"));
    }

    private Task<Tafsir> TafsirkanAsync(string daftar, string teks, AsalPencari asal) =>
        isi.JalankanAsync(c => c.TafsirkanAsync(daftar, teks, asal, CancellationToken.None));
}
