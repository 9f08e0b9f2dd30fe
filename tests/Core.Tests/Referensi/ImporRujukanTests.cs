using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Data.Impor;
using EPupns.Core.Jejak;
using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Impor;
using EPupns.Core.Referensi.Katalog;
using EPupns.Core.Tests.Data.Impor;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Referensi;

public sealed class ImporRujukanSqliteTests : ImporRujukanTests<BasisSqlite>;

public sealed class ImporRujukanPgTests : ImporRujukanTests<BasisPg>;

public abstract class ImporRujukanTests<TBasis> : IAsyncLifetime
    where TBasis : BasisData, new()
{
    private readonly TBasis _basis = new();
    private readonly List<GalatBaris> _galat = [];

    public ValueTask InitializeAsync() => _basis.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _basis.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task AnakMendahuluiInduk_Diimpor_DicariDenganTempatnya()
    {
        var hasil = await ImporAsync("wilayah", "kode,nama,induk", "32.07.11,Cipaku,32.07", "32.07,KAB. CIAMIS,32", "32,JAWA BARAT,");

        var baris = Assert.Single(await CariAsync("wilayah", "cipaku jabar"));
        Assert.Equal(new HasilImpor(3, 0, 3), hasil);
        Assert.Equal(("32.07.11", "kecamatan, Kab. Ciamis, Jawa Barat"), (baris.Kode, baris.Keterangan));
    }

    [Fact]
    public async Task BerkasSama_DiimporLagi_TidakMenulisApaPun()
    {
        string[] isi = ["kode,nama,alias", "1,Integritas,kejujuran", "2,Kerja Sama,"];
        await ImporAsync("kompetensi", isi);

        var hasil = await ImporAsync("kompetensi", isi);

        Assert.Equal(new HasilImpor(2, 0, 0), hasil);
        Assert.Equal(1, await _basis.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Objek == "rujukan:kompetensi")));
        Assert.Equal("1", Assert.Single(await CariAsync("kompetensi", "kejujuran")).Kode);
    }

    [Fact]
    public async Task Berkas_Diimpor_JejakMenyebutSidiknya()
    {
        await ImporAsync("kompetensi", "kode,nama", "1,Integritas");

        var jejak = await _basis.BacaAsync(db => db.Set<BarisJejak>().SingleAsync(j => j.Objek == "rujukan:kompetensi"));
        Assert.Matches("^rujukan.csv sha256:[0-9a-f]{64}$", jejak.Alasan);
        Assert.Contains("\"diterima\":1", jejak.Sesudah, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TidakDisebut_Digabung_TetapAktif()
    {
        await ImporAsync("kompetensi", "kode,nama", "1,Integritas", "2,Kerja Sama");

        await ImporAsync("kompetensi", "kode,nama", "3,Komunikasi");

        Assert.All(await SemuaAsync("kompetensi"), r => Assert.True(r.Aktif));
    }

    [Fact]
    public async Task TidakDisebut_Diganti_PensiunDanDitemukanTerakhir()
    {
        await ImporAsync("jabatan", "kode,nama,jenis", "1,Guru Muda,2", "2,Guru Muda Tingkat I,2");

        var hasil = await ImporAsync("jabatan", new PilihanImpor(Ganti: true), "kode,nama,jenis", "2,Guru Muda Tingkat I,2", "3,Guru Madya,2");

        Assert.Equal(new HasilImpor(2, 0, 2), hasil);
        Assert.Equal([("1", false), ("2", true), ("3", true)], (await SemuaAsync("jabatan")).Select(r => (r.Kode, r.Aktif)));
        Assert.Equal(["2", "1"], (await CariAsync("jabatan", "guru muda")).Select(b => b.Kode));
        var tafsir = await TafsirkanAsync("jabatan", "guru muda");
        Assert.Equal("1", Assert.IsType<Tafsir.Konfirmasi>(tafsir).Nilai);
    }

    [Fact]
    public async Task KodeLamaUntukHalLain_Diimpor_DitolakKecualiDiizinkan()
    {
        await ImporAsync("diklat", "kode,nama", "7,PENGADAAN BARANG DAN JASA");

        var ditolak = await ImporAsync("diklat", "kode,nama", "7,KURIKULUM");
        var ejaan = await ImporAsync("diklat", "kode,nama", "7,PENGADAAN BARANG & JASA");
        var diizinkan = await ImporAsync("diklat", new PilihanImpor(IzinkanGantiNama: true), "kode,nama", "7,KURIKULUM");

        Assert.Equal((new HasilImpor(0, 1, 0), new HasilImpor(1, 0, 1), new HasilImpor(1, 0, 1)), (ditolak, ejaan, diizinkan));
        Assert.Equal((2L, "nama"), (_galat[0].Baris, _galat[0].Isian));
        Assert.Empty(await CariAsync("diklat", "pengadaan"));
    }

    [Fact]
    public async Task BarisSalah_Diimpor_DilaporkanYangBenarMasuk()
    {
        var hasil = await ImporAsync(
            "pendidikan", "kode,nama,tingkat,aktif", "1,S-1 HUKUM,40,1", ",S-1 TANPA KODE,40,1", "3,,40,1", "4,S-1 TANPA TINGKAT,,1", "5,S-9,99,1", "1,LAGI,40,1", "7,S-1 TEKNIK,40,mungkin", "8,S-2 HUKUM,45,0");

        Assert.Equal(new HasilImpor(2, 6, 2), hasil);
        Assert.Equal([(3L, "kode"), (4L, "nama"), (5L, "tingkat"), (6L, "tingkat"), (7L, "kode"), (8L, "aktif")], _galat.Select(g => (g.Baris, g.Isian!)));
    }

    [Fact]
    public async Task UnitInstansiLain_Diimpor_Ditolak()
    {
        await _basis.TambahAsync(new Instansi { Kode = "6112", Nama = "Pemerintah Kab. Ciamis", Jenis = "D" }, new Instansi { Kode = "6172", Nama = "Pemerintah Kota Bogor", Jenis = "D" });
        await ImporAsync("unor", "kode,nama,induk,instansi,eselon,jabatan", "A,Dinas Pendidikan,,6112,22,Kepala Dinas Pendidikan", "B,SMP Negeri 1 Cipaku,A,6112,,");

        var hasil = await ImporAsync("unor", "kode,nama,induk,instansi", "A,Dinas Pendidikan,,6172", "C,Dinas Sosial,,9999", "D,Seksi,TAKADA,6172", "E,Dinas Sosial,,6172");

        Assert.Equal(new HasilImpor(1, 3, 1), hasil);
        Assert.Equal(["instansi", "instansi", "induk"], _galat.OrderBy(g => g.Kunci is "C" ? 0 : 1).Select(g => g.Isian));
        Assert.Equal("Kepala Dinas Pendidikan", (await SemuaAsync("unor"))[0].Rinci);
    }

    [Fact]
    public async Task KolomAsing_Diimpor_BerkasDitolak() =>
        await Assert.ThrowsAsync<BerkasDitolakException>(() => ImporAsync("kompetensi", "kode,nama,induk", "1,Integritas,"));

    [Fact]
    public async Task JulukanJugaNamaDesa_Ditafsirkan_YangBesarUntukDipastikan()
    {
        await ImporAsync("wilayah", "kode,nama,induk", "11,ACEH,", "11.15,KAB. NAGAN RAYA,11", "11.15.01,Kuala,11.15", "11.15.01.2004,Jogja,11.15.01", "34,DAERAH ISTIMEWA YOGYAKARTA,", "34.71,KOTA YOGYAKARTA,34");

        Assert.Equal("34", Assert.IsType<Tafsir.Konfirmasi>(await TafsirkanAsync("wilayah", "jogja")).Nilai);
    }

    [Fact]
    public async Task SekolahSenama_Ditafsirkan_YangDiWilayahPencariTanpaWilayahDitanyakan()
    {
        await ImporAsync("wilayah", "kode,nama,induk", "32,JAWA BARAT,", "32.07,KAB. CIAMIS,32", "33,JAWA TENGAH,", "33.03,KAB. PURBALINGGA,33");
        await ImporAsync("sekolah", "kode,nama,induk,bentuk", "20212420,SDN 2 CIPAKU,32.07,SD", "20302986,SD NEGERI 2 CIPAKU,33.03,SD");

        Assert.Equal(new Tafsir.Pasti("20212420"), await TafsirkanAsync("sekolah", "sdn 2 cipaku", new AsalPencari(Wilayah: "32.07")));
        Assert.Equal(2, Assert.IsType<Tafsir.Ambigu>(await TafsirkanAsync("sekolah", "sdn 2 cipaku")).Pilihan.Count);
    }

    [Fact]
    public async Task IndukBergantiNama_Digabung_AnaknyaIkut()
    {
        await ImporAsync("wilayah", "kode,nama,induk", "73,SULAWESI SELATAN,", "73.79,KOTA LAMPEONG,73", "73.79.01,Mariso,73.79");

        await ImporAsync("wilayah", new PilihanImpor(IzinkanGantiNama: true), "kode,nama,induk", "73.79,KOTA BUNTARA,73");

        Assert.Equal("73.79.01", (await CariAsync("wilayah", "mariso buntara"))[0].Kode);
        Assert.Equal("kecamatan, Kota Buntara, Sulawesi Selatan", (await CariAsync("wilayah", "mariso"))[0].Keterangan);
        Assert.Empty(await CariAsync("wilayah", "lampeong"));
    }

    [Fact]
    public async Task BarisBaruBerubahDanTetap_Digabung_IndeksKataSesuaiIsinya()
    {
        await ImporAsync("kompetensi", "kode,nama", "1,Integritas", "2,Kerja Sama", "3,Komunikasi Lisan");

        var hasil = await ImporAsync("kompetensi", new PilihanImpor(Ganti: true), "kode,nama", "1,Integritas", "3,Komunikasi Tulisan", "4,Pelayanan Publik");

        // 2 new or changed, 1 retired.
        Assert.Equal(new HasilImpor(3, 0, 3), hasil);
        Assert.Equal(["1", "2", "3", "4"], (await SemuaAsync("kompetensi")).Select(r => r.Kode));
        Assert.Empty(await CariAsync("kompetensi", "lisan"));
        Assert.Equal("3", Assert.Single(await CariAsync("kompetensi", "tulisan")).Kode);
        if (_basis is BasisSqlite)
        {
            // Compares every row with the index; throws when they differ.
            await _basis.BacaAsync(db => db.Database.ExecuteSqlRawAsync("INSERT INTO rujukan_fts (rujukan_fts, rank) VALUES ('integrity-check', 1)"));
        }
    }

    [Fact]
    public async Task Lingkaran_Diimpor_TidakMacet()
    {
        var hasil = await ImporAsync("lokasi", "kode,nama,induk,jenis", "A,SATU,B,KB", "B,DUA,A,KC", "C,TIGA,C,KC");

        Assert.Equal(new HasilImpor(2, 1, 2), hasil);
        Assert.NotEmpty(await CariAsync("lokasi", "dua"));
    }

    private async Task<IReadOnlyList<BarisRujukan>> CariAsync(string daftar, string teks)
    {
        await using var lingkup = _basis.Layanan.CreateAsyncScope();
        return await lingkup.ServiceProvider.GetRequiredService<CariRujukan>().CariAsync(daftar, teks, AsalPencari.Kosong, 10, CancellationToken.None);
    }

    private async Task<Tafsir> TafsirkanAsync(string daftar, string teks, AsalPencari? asal = null)
    {
        await using var lingkup = _basis.Layanan.CreateAsyncScope();
        return await lingkup.ServiceProvider.GetRequiredService<CariRujukan>().TafsirkanAsync(daftar, teks, asal ?? AsalPencari.Kosong, CancellationToken.None);
    }

    private Task<List<Rujukan>> SemuaAsync(string daftar) => _basis.BacaAsync(db => db.Set<Rujukan>().Where(r => r.Daftar == daftar).OrderBy(r => r.Kode).ToListAsync());

    private Task<HasilImpor> ImporAsync(string daftar, params string[] baris) => ImporAsync(daftar, new PilihanImpor(), baris);

    private async Task<HasilImpor> ImporAsync(string daftar, PilihanImpor pilihan, params string[] baris)
    {
        using var sementara = new BerkasSementara("rujukan.csv", baris);
        using var berkas = sementara.Buka();
        await using var lingkup = _basis.Layanan.CreateAsyncScope();
        return await lingkup.ServiceProvider.GetRequiredService<ImporRujukan>().JalankanAsync(
            SemuaRujukan.Ambil(daftar), berkas, pilihan, Pelaku.Sistem("impor"), _galat.Add, _ => { }, CancellationToken.None);
    }
}
