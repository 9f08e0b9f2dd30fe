using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Impor;
using EPupns.Core.Referensi.Katalog;
using EPupns.Core.Referensi.Pencarian;
using EPupns.Core.Referensi.Pencarian.Indeks;

namespace EPupns.Core.Tests.Referensi.Pencarian;

public sealed class PencariTests
{
    private static readonly DaftarRujukan Sekolah = SemuaRujukan.Ambil("sekolah");
    private readonly IndeksHitung _indeks = new(new IndeksMemori(Sekolah, Susun("SD NEGERI 1 CIPAKU", "SD NEGERI 2 CIPAKU", "SMP NEGERI 1 SUKAMULYA", "SD MUHAMMADIYAH PASIR PUTIH", "SMP BATU TEMPEL")));

    [Fact]
    public async Task NamaSepertiTertulis_Dicari_TidakDibacaDenganCaraLain()
    {
        var temuan = await CariAsync("sd negeri 2 cipaku");

        Assert.Equal(("SD NEGERI 2 CIPAKU", Kecocokan.Sama), (temuan[0].Baris.Nama, temuan[0].Kecocokan));
        Assert.Single(_indeks.Baris);
    }

    [Fact]
    public async Task HalYangSama_Dicari_DitanyakanSekali()
    {
        await CariAsync("sd muhamadiyah pasr putih cipaku tempel batu");

        Assert.Equal(_indeks.Baris.Distinct(), _indeks.Baris);
        Assert.Equal(_indeks.Kata.Distinct(), _indeks.Kata);
    }

    [Fact]
    public async Task PanjangDanMembingungkan_Dicari_BanyaknyaPertanyaanTerbatas()
    {
        await CariAsync("cipaku tempel putih pasir batu sukamulya muhammadiyah sd smp negeri 1 2 tempe batuu", new AsalPencari(Wilayah: "32.07"));

        Assert.InRange(_indeks.Baris.Count, 1, 24);
    }

    [Fact]
    public async Task SatuSelipSelebihnyaAda_Dicari_YangDikenalTidakDianggapSelip()
    {
        var temuan = await CariAsync("smp bqtzu tempel");

        Assert.Equal(("SMP BATU TEMPEL", Kecocokan.Sebagian), (temuan[0].Baris.Nama, temuan[0].Kecocokan));
        Assert.DoesNotContain(_indeks.Kata, k => k == "tmepel");
    }

    [Theory]
    [InlineData("smp negri 1 cipaku", "SMP NEGERI 1 CIPAKU")]
    [InlineData("smp negri 1 cilaku", "SMP NEGERI 1 CILAKU")]
    [InlineData("sekolah menengah pertama negeri 1 cipakuu", "SMP NEGERI 1 CIPAKU")]
    public async Task NamaBerdekatan_SalahSatuKata_YangLainTetapPersis(string teks, string nama)
    {
        // "Negri" is a word of the list, so it is doubted only when nothing fits.
        var indeks = new IndeksMemori(Sekolah, Susun("SMP NEGERI 1 CIPAKU", "SMP NEGERI 1 CILAKU", "SD NEGRI KARYA"));
        var temuan = await new Pencari(Sekolah, new IndeksIngat(indeks), AsalPencari.Kosong).CariAsync(teks, CancellationToken.None);

        var tafsir = Assert.IsType<Tafsir.Konfirmasi>(new Penafsir(Sekolah).Tafsirkan(teks, temuan));

        Assert.Equal(nama, temuan.Single(t => t.Baris.Kode == tafsir.Nilai).Baris.Nama);
    }

    private static IEnumerable<Rujukan> Susun(params string[] nama) => nama.Select((n, i) =>
    {
        var baris = new Rujukan { Daftar = Sekolah.Kode, Kode = $"9{i}", Nama = n, Id = i };
        PenyusunKunci.Susun(Sekolah, baris, []);
        return baris;
    });

    private Task<IReadOnlyList<Temuan>> CariAsync(string teks, AsalPencari? asal = null) =>
        new Pencari(Sekolah, new IndeksIngat(_indeks), asal ?? AsalPencari.Kosong).CariAsync(teks, CancellationToken.None);
}
