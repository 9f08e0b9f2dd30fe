using EPupns.Core.Cetak;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Pengisian;
using EPupns.Uji;

namespace EPupns.Core.Tests.Cetak.Formulir;

public class FormulirTerisiTests
{
    [Fact]
    public void KarierPanjang_Dicetak_SemuaAdaDanBersih()
    {
        var isi = FormulirContoh.Buat();
        using var alat = new Alat(FormulirTerisi.Susun(Data(isi, terkirim: true)).KePdf());
        var halaman = Enumerable.Range(1, alat.JumlahHalaman()).Select(alat.Teks).ToList();
        var teks = string.Concat(halaman);

        Assert.Contains("No syntax or stream encoding errors found", alat.Periksa());
        Assert.All(Pupns2015.Definisi.Untuk(isi.Borang.Kini), b => Assert.Contains(b.Judul.ToUpperInvariant(), teks, StringComparison.Ordinal));
        Assert.All(Pupns2015.Definisi.Untuk(isi.Borang.Kini).Where(b => b.Berulang), b => Assert.All(isi.Borang.Kini.Catatan(b).Where(c => c.Isi["nomor_sk"] is not null),
            c => Assert.Contains(c.Isi["nomor_sk"]!, teks.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal)));
        string[] ada = ["Usul hapus", "Baru", "Diubah", "Sesuai", "NAMA LAMA DI SAPK", "Data BKN:", "PERNYATAAN", "Dengan ini saya menyatakan", "SK memang berlaku", $"Halaman 1 dari {halaman.Count}", "kiriman ke-1", "BERKAS", "berkas-1.jpg", "belum ada", "0000000000000001"];
        Assert.All(ada, a => Assert.Contains(a, teks, StringComparison.Ordinal));
    }

    [Fact]
    public void RiwayatMelewatiHalaman_Dicetak_KepalanyaDiulang()
    {
        using var alat = new Alat(FormulirTerisi.Susun(Data(FormulirContoh.Buat(240), terkirim: true)).KePdf());

        Assert.True(Enumerable.Range(1, alat.JumlahHalaman()).Select(alat.Teks).Count(h => h.Contains("RIWAYAT GOLONGAN", StringComparison.Ordinal)) > 1);
    }

    [Fact]
    public void IsiYangSama_DicetakDuaKali_SamaBitaDemiBita()
    {
        var isi = FormulirContoh.Buat();

        Assert.Equal(FormulirTerisi.Susun(Data(isi, terkirim: false)).KePdf(), FormulirTerisi.Susun(Data(FormulirContoh.Buat(), terkirim: false)).KePdf());
    }

    [Fact]
    public void BuktiPengisian_Dicetak_MenyebutApaYangTerkirim()
    {
        var hitungan = RingkasanPerubahan.Hitung(Pupns2015.Definisi, FormulirContoh.Buat().Borang)
            .Select(r => new HitunganBagian(r.Bagian.Judul, r.Sesuai, r.Banyak(JenisPerubahan.Diperbaiki), r.Banyak(JenisPerubahan.Diisi), r.Banyak(JenisPerubahan.CatatanBaru), r.Banyak(JenisPerubahan.UsulHapus))).ToList();
        var data = new DataBuktiPengisian(
            "035666981230", "196405121985031004", "ENDANG SUHERMAN", "Pemerintah Kab. Ciamis", "SD Negeri 1 Cipaku", new DateTimeOffset(2015, 9, 14, 1, 30, 0, TimeSpan.Zero), 1,
            new string('a', 64), hitungan, "https://pupns.contoh/cek/abc", "7KQ-2MX", "verifikator level 1, Dinas Pendidikan Kab. Ciamis");
        using var alat = new Alat(BuktiPengisian.Susun(data).KePdf());

        Assert.Equal(1, alat.JumlahHalaman());
        Assert.Contains("No syntax or stream encoding errors found", alat.Periksa());
        Assert.All((string[])["TANDA BUKTI PENGISIAN", "0356 6698 1230", "08:30", "aaaaaaaa aaaaaaaa", "Usul hapus", "Jumlah", "Dengan ini saya menyatakan", "Kode periksa"], a => Assert.Contains(a, alat.Teks(1), StringComparison.Ordinal));
        Assert.Equal(BuktiPengisian.Susun(data).KePdf(), BuktiPengisian.Susun(data).KePdf());
    }

    private static DataFormulirTerisi Data(BorangDiperiksa isi, bool terkirim) => new(
        "035666981230", "196405121985031004", "ENDANG SUHERMAN", "Pemerintah Kab. Ciamis", "https://pupns.contoh/cek/abc", "7KQ-2MX", Pupns2015.Definisi, isi,
        terkirim ? "Dikirim 14-09-2015 08.30 WIB, kiriman ke-1" : null, terkirim ? new string('a', 64) : null);
}
