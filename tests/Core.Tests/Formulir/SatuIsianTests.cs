using EPupns.Core.Cetak;
using EPupns.Core.Formulir;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Impor;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Cetak;
using EPupns.Uji;

namespace EPupns.Core.Tests.Formulir;

/// <summary>One field is added to a toy form and found in every reader.</summary>
public class SatuIsianTests
{
    private static readonly IsianTanggal Baru = new("lulus_wasit", "Tanggal lulus wasit") { Wajib = true, Kelompok = "Main", Sumber = Sumber.Koreksi };
    private static readonly DefinisiFormulir Definisi = Klub.Definisi.Ganti(Anggota.Bagian.Tambah(Baru));
    private static readonly Borang Terisi = Borang.Kosong.Dengan(Anggota.Bagian, Isi.Kosong.Dengan(Baru, "2014-05-06"));

    private static Bagian Bagian => Definisi.AmbilBagian("anggota");

    [Fact]
    public void Percakapan_BerjalanDiIsianTampak_Menemukannya() => Assert.Contains(Baru, Bagian.Tampak(Isi.Kosong));

    [Fact]
    public void Kelengkapan_Menemukannya() => Assert.Contains(Kelengkapan.Hitung(Definisi, Borang.Kosong)[0].Kurang, k => k.Isian == Baru);

    [Fact]
    public void Pemeriksaan_Menemukannya() =>
        Assert.Contains(Definisi.Periksa(Borang.Kosong.Dengan(Bagian, Isi.Kosong.Dengan(Baru, "2099-01-01")), Klub.Konteks), t => t.Isian == Baru.Kode);

    [Fact]
    public void KamusData_Menemukannya() => Assert.Contains("| `lulus_wasit` | Tanggal lulus wasit |", KamusData.Tulis(Definisi), StringComparison.Ordinal);

    [Fact]
    public void Ekspor_Menemukannya()
    {
        Assert.Equal("lulus_wasit", BarisEkspor.Kepala(Bagian)[^1]);
        Assert.Equal("2014-05-06", BarisEkspor.Baris(Bagian, Terisi).Single()[^1]);
    }

    [Fact]
    public void Impor_Menemukannya() => Assert.Equal("2014-05-06", IsianSapk.Dari(Definisi)["lulus_wasit"].Terima("6 mei 2014", new DateOnly(2015, 9, 1)).Nilai);

    [Fact]
    public void DataSapk_Menemukannya()
    {
        var pns = new Pns { Nip = "198612262009122001", Nama = "A", InstansiKode = "1", Data = """{"lulus_wasit":"2014-05-06"}""" };

        Assert.Equal(new DateOnly(2014, 5, 6), Baru.Dari(BorangSapk.Baca(Definisi, pns).Isi(Bagian)));
    }

    [Fact]
    public void Cetak_Menemukannya()
    {
        var data = DataFormulir.Dari(DataUji.BuatRegistrasi(), null, "Klub", "https://klub.contoh", "ABC") with { Isian = new Dictionary<string, string> { ["lulus_wasit"] = "2014-05-06" } };
        using var alat = new Alat(FormulirPupns.Susun(data, Definisi).KePdf());

        Assert.Contains("Tanggal lulus wasit", alat.Teks(1), StringComparison.Ordinal);
        Assert.Contains("06-05-2014", alat.Teks(1), StringComparison.Ordinal);
    }
}
