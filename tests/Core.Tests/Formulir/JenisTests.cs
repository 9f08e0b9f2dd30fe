using EPupns.Core.Formulir;

namespace EPupns.Core.Tests.Formulir;

/// <summary>The four faces of the kinds.</summary>
public class JenisTests
{
    private static readonly IsianNomor Npwp = new("npwp", "NPWP", BentukNomor.Npwp);
    private static readonly IsianNip Nip = new("nip", "NIP");
    private static readonly IsianNik Nik = new("nik", "NIK");

    public static TheoryData<Isian, string, string, string> Benar => new()
    {
        { Anggota.Nama, " siti   a ", "SITI A", "SITI A" },
        { Anggota.Lahir, "12 jan 1986", "1986-01-12", "12-01-1986" },
        { Anggota.Tangan, "kiri", "L", "Kiri" },
        { Anggota.Tangan, "L", "L", "Kiri" },
        { Anggota.PunyaRaket, "iya", "1", "Ya" },
        { Anggota.Raket, "3 buah", "3", "3 buah" },
        { Anggota.Gedung, "gor-1", "gor-1", "GOR Satu" },
        { Npwp, "09.254.294.3-407.000", "092542943407000", "09.254.294.3-407.000" },
        { Nip, "19861226 200912 2 001", "198612262009122001", "19861226 200912 2 001" },
        { Nik, "3216 0666 1286 0003", "3216066612860003", "3216 0666 1286 0003" },
        { new IsianAngka("n", "Nilai", 0, 100) { Desimal = 2 }, "82,50", "82.5", "82,5" },
    };

    [Theory]
    [MemberData(nameof(Benar))]
    public void KetikanWajar_Diterima_DisimpanBakuDanDitampilkan(Isian isian, string ketikan, string simpan, string tampil)
    {
        var hasil = isian.Terima(ketikan, Klub.Konteks);

        Assert.Null(hasil.Kesalahan);
        Assert.Equal(simpan, hasil.Nilai);
        Assert.Equal(tampil, isian.Tampil(simpan, Klub.Konteks));
        Assert.Equal(simpan, isian.Terima(isian.Jenis is "rujukan" ? simpan : tampil, Klub.Konteks).Nilai);
        Assert.Equal(simpan, isian.Ekspor(simpan));
    }

    public static TheoryData<Isian, string, string> Salah => new()
    {
        { Anggota.Nama, "nama yang terlalu panjang", "isian.panjang" },
        { Anggota.Nama, "  ", "isian.kosong" },
        { Anggota.Nama, "a\u0000b", "isian.aksara" },
        { Anggota.Lahir, "31 feb 1986", "tanggal.tidakada" },
        { Anggota.Lahir, "02-09-2015", "tanggal.nanti" },
        { Anggota.Masuk, "1-1-1999", "klub.belum" },
        { Anggota.Tangan, "dua-duanya", "pilihan.asing" },
        { Anggota.PunyaRaket, "mungkin", "ya_tidak.bentuk" },
        { Anggota.Raket, "21", "angka.batas" },
        { Anggota.Raket, "2,5", "angka.desimal" },
        { Anggota.Raket, "banyak", "angka.bentuk" },
        { Anggota.Gedung, "gor-9", "rujukan.asing" },
        { Npwp, "123", "nomor.panjang" },
    };

    [Theory]
    [MemberData(nameof(Salah))]
    public void KetikanKeliru_Diterima_DitolakDenganIsiannya(Isian isian, string ketikan, string kode)
    {
        var salah = isian.Terima(ketikan, Klub.Konteks).Kesalahan;

        Assert.Equal((kode, isian.Kode), (salah?.Kode, salah?.Isian));
    }

    [Fact]
    public void KunciBertipe_DibacaDariIsi_NilainyaAtauKosong()
    {
        var isi = Isi.Kosong.Dengan(Anggota.Lahir, "1986-01-12").Dengan(Anggota.Raket, "x");

        Assert.Equal(new DateOnly(1986, 1, 12), Anggota.Lahir.Dari(isi));
        Assert.Null(Anggota.Raket.Dari(isi));
        Assert.Null(Anggota.Nama.Dari(isi));
        Assert.Equal(isi.Nilai, Isi.DariJson(isi.KeJson()).Nilai);
        var kosong = isi.DenganTersimpan("gelar", "");
        Assert.Equal(["gelar"], Isi.DariJson(kosong.KeJson()).Dikosongkan);
        Assert.Null(kosong.Diatas(Isi.Kosong.Dengan("gelar", "S.Pd."))["gelar"]);
    }
}
