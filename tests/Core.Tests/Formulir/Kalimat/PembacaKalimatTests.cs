using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Tests.Dasar;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Formulir.Kalimat;

/// <summary>Several facts in one sentence, each to its field.</summary>
public class PembacaKalimatTests
{
    private static readonly Konteks Konteks = new(Acak.HariIni);

    public static TheoryData<string, string, string, string> Kalimat => new()
    {
        { "data_utama", "nama saya siti aminah lahir di ciamis 12 jan 1986, golongan III/a tmt 1 april 2010", "nama=SITI AMINAH tempat_lahir=ciamis tanggal_lahir=1986-01-12 golongan=31 tmt_golongan=2010-04-01", "" },
        { "data_utama", "nama: Siti Aminah, agama islam, status kawin menikah", "nama=SITI AMINAH agama=1 status_perkawinan=1", "" },
        { "data_utama", "siti, islam, sudah menikah, perempuan", "agama=1 status_perkawinan=1 jenis_kelamin=F", "siti" },
        { "data_utama", "TTL: Ciamis, 12-01-1986", "tempat_lahir=Ciamis tanggal_lahir=1986-01-12", "" },
        { "data_utama", "tempat lahir Ciamis, tanggal lahir 12 januari 1986", "tempat_lahir=Ciamis tanggal_lahir=1986-01-12", "" },
        { "data_utama", "nik 3207115503850002 npwp 09.254.294.3-407.000", "nik=3207115503850002 npwp=092542943407000", "" },
        { "data_utama", "3207115503850002", "nik=3207115503850002", "" },
        { "data_utama", "karpeg saya N 123456, npwp belum punya", "kartu_pegawai=N123456 npwp=", "" },
        { "data_utama", "alamat saya Jl. Merdeka No. 5, Ciamis", "alamat=Jl. Merdeka No. 5, Ciamis", "" },
        { "data_utama", "tmt 1 desember 2009", "tmt_cpns/tmt_pns/tmt_golongan=?", "" },
        { "data_utama", "tmt cpns 1 desember 2009 tmt pns 1 januari 2011", "tmt_cpns=2009-12-01 tmt_pns=2011-01-01", "" },
        { "data_utama", "hobi saya memancing dan agama islam", "agama=1", "hobi saya memancing" },
        { "data_utama", "agama", "", "Agama" },
        { "golongan", "golongan III/a tmt 1 april 2010 sk no 823.3/12/BKD tgl 5 maret 2010", "golongan=31 tmt_golongan=2010-04-01 nomor_sk=823.3/12/BKD tanggal_sk=2010-03-05", "" },
        { "golongan", "III/a, mk 4 th 2 bln, kp reguler", "golongan=31 masa_kerja_tahun=4 masa_kerja_bulan=2 jenis_kp=101", "" },
        { "golongan", "gol 3b tmt april 2010 nomor SK: 823.3/12/BKD, tgl 5/3/2010, no bkn KG-12001000456 tanggal 1 maret 2010", "golongan=32 tmt_golongan=2010-04-01? nomor_sk=823.3/12/BKD tanggal_sk=2010-03-05 nomor_bkn=KG-12001000456 tanggal_bkn=2010-03-01", "" },
        { "golongan", "tmt tanggal 1 oktober 2012 golongan 3e", "tmt_golongan=2012-10-01 golongan=!", "" },
        { "golongan", "tanggal 5 maret 2010", "tanggal_sk/tanggal_bkn=?", "" },
        { "anak", "nama Budi, lahir di Ciamis 3-5-2010, laki-laki, kandung", "nama=BUDI tempat_lahir=Ciamis tanggal_lahir=2010-05-03 jenis_kelamin=M status_anak=1", "" },
        { "pendidikan", "pendidikan s2 manajemen pendidikan lulus 20 agustus 2012", "pendidikan=s2 manajemen pendidikan tanggal_lulus=2012-08-20", "" },
        { "golongan", "3c tmt oktober 2012 reguler mk 8 taun 3 bln", "golongan=33 tmt_golongan=2012-10-01? jenis_kp=101 masa_kerja_tahun=8 masa_kerja_bulan=3", "" },
        { "golongan", "golongan III/a, golongan III/b", "golongan=31 golongan=32", "" },
        { "orang_tua", "bapak, nama Ahmad, lahir Tasikmalaya 5 mei 1950, sudah meninggal", "hubungan=1 nama=AHMAD tempat_lahir=Tasikmalaya tanggal_lahir=1950-05-05 status_hidup=0?", "" },
    };

    [Theory]
    [MemberData(nameof(Kalimat))]
    public void Kalimat_Dibaca_SetiapFaktaKeIsiannya(string bagian, string teks, string harapan, string asing)
    {
        var terbaca = new PembacaKalimat(Pupns2015.Definisi.AmbilBagian(bagian)).Baca(teks, Konteks);

        Assert.Equal(harapan, string.Join(' ', terbaca.Fakta.Select(Ringkas)));
        Assert.Equal(asing, string.Join('|', terbaca.TidakDipahami));
    }

    [Fact]
    public void KalimatApaPun_Dibaca_TidakPernahGagalDanTidakAdaAngkaYangHilang()
    {
        string[] kata = ["nama", "saya", "siti", "lahir", "di", "ciamis", "12", "mei", "1986", ",", "golongan", "III/a", "tmt", "sk", "no", "823.3/1", "tgl", "5/3/2010", "mk", "4 th 2 bln", "-", "islam", ";", "dan", "\n", "3207115503850002", "😀", "tidak", ":", "."];
        var pembaca = new[] { DataUtama.Bagian, RiwayatGolongan.Bagian, Anak.Bagian }.Select(b => new PembacaKalimat(b)).ToArray();

        Prop.ForAll(Gen.Elements(kata).ListOf().Select(k => string.Join(' ', k)).ToArbitrary(), teks => pembaca.All(p =>
        {
            var terbaca = p.Baca(teks, Konteks);
            var semua = string.Concat(terbaca.Fakta.Select(f => f.Ketikan).Concat(terbaca.TidakDipahami));
            return teks.Where(char.IsDigit).Order().SequenceEqual(Unik(terbaca, semua));
        })).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

        // A masa kerja gives two facts of the same words.
        static IEnumerable<char> Unik(KalimatTerbaca terbaca, string semua) => string.Concat(terbaca.Fakta.Where(f => f.Isian is not [{ Kode: "masa_kerja_bulan" }]).Select(f => f.Ketikan).Concat(terbaca.TidakDipahami)).Where(char.IsDigit).Order();
    }

    [Theory]
    [InlineData("ralat, harusnya 12 mei", "12 mei", null)]
    [InlineData("eh salah, 3b", "3b", null)]
    [InlineData("bukan 1986 tapi 1987", "1987", "1986")]
    [InlineData("bukan IIIa melainkan IIIb", "IIIb", "IIIa")]
    [InlineData("maaf, maksud saya 12 mei 1987", "12 mei 1987", null)]
    [InlineData("salah ketik, 3207115503850002", "3207115503850002", null)]
    [InlineData("seharusnya III/b", "III/b", null)]
    [InlineData("yang benar: Ciamis", "Ciamis", null)]
    [InlineData("ganti jadi 3c", "3c", null)]
    [InlineData("3c maksudnya", "3c", null)]
    [InlineData("1987 bukan 1986", "1987", "1986")]
    [InlineData("koreksi: tmt 1 april 2010", "tmt 1 april 2010", null)]
    [InlineData("eh keliru; 4 tahun 2 bulan", "4 tahun 2 bulan", null)]
    [InlineData("salah", null, null)]
    [InlineData("bukan", null, null)]
    [InlineData("salah satu guru", null, null)]
    [InlineData("ganti kontak", null, null)]
    [InlineData("12 mei 1986", null, null)]
    [InlineData("tidak, terima kasih", null, null)]
    public void Ucapan_DicariRalatnya_NilaiBaruDanLama(string teks, string? baru, string? lama)
    {
        var ralat = RalatKetikan.Baca(teks);

        Assert.Equal((baru, lama), (ralat?.Baru, ralat?.Lama));
    }

    [Fact]
    public void Ralat_DitafsirkanUntukIsian_SelebihnyaDariJawabanTerakhir()
    {
        Tafsir Ralat(Isian isian, string teks, string? terakhir) => isian.TafsirkanRalat(RalatKetikan.Baca(teks)!, terakhir, Konteks);

        Assert.Equal("1986-05-12", Assert.IsType<Tafsir.Konfirmasi>(Ralat(DataUtama.TanggalLahir, "ralat, harusnya 12 mei", "1986-01-26")).Nilai);
        Assert.Equal("1987-01-26", Assert.IsType<Tafsir.Konfirmasi>(Ralat(DataUtama.TanggalLahir, "bukan 1986 tapi 1987", "1986-01-26")).Nilai);
        Assert.Equal("SITI AMINAH", Assert.IsType<Tafsir.Konfirmasi>(Ralat(DataUtama.Nama, "bukan aminnah tapi aminah", "SITI AMINNAH")).Nilai);
        Assert.Equal(new Tafsir.Pasti("32"), Ralat(RiwayatGolongan.Golongan, "eh salah, 3b", "31"));
        Assert.IsType<Tafsir.Salah>(Ralat(DataUtama.TanggalLahir, "harusnya 31 feb", "1986-01-26"));
        Assert.IsType<Tafsir.Salah>(Ralat(DataUtama.TanggalLahir, "harusnya 12 mei", null));
    }

    [Fact]
    public void TeksApaPun_DicariRalatnya_TidakPernahGagal() => Prop.ForAll(
        Acak.Teks, teks => RalatKetikan.Baca(teks ?? "") is null or { Baru.Length: > 0 }).QuickCheckThrowOnFailure();

    internal static string Ringkas(Fakta fakta) => $"{string.Join('/', fakta.Isian.Select(i => i.Kode))}=" + fakta.Tafsir switch
    {
        Tafsir.Konfirmasi ragu => ragu.Nilai + "?",
        Tafsir.Ambigu => "?",
        Tafsir.Salah => "!",
        var tafsir => tafsir.Calon,
    };
}
