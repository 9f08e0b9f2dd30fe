using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Tests.Dasar;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Formulir.Kalimat;

/// <summary>Several records in one message, as people write lists; and laws: never a crash, no digit lost, no value that nobody typed.</summary>
public class PembacaDaftarCatatanTests
{
    private static readonly Konteks Konteks = new(Acak.HariIni);

    private static readonly Borang Keluarga = Borang.Kosong.Dengan(Pasangan.Bagian,
        new CatatanIsi("p1", Isi.Kosong.Dengan(Pasangan.Nama, "NENENG KURNIASIH")), new CatatanIsi("p2", Isi.Kosong.Dengan(Pasangan.Nama, "IMAS MASRIPAH")));

    public static TheoryData<string, string, string> Daftar => new()
    {
        { "anak", "2 anak: Budi 3-5-2010 L, Ani 7-8-2013 P", "nama=BUDI tanggal_lahir=2010-05-03 jenis_kelamin=M | nama=ANI tanggal_lahir=2013-08-07 jenis_kelamin=F" },
        { "anak", "anak saya 2 orang: Budi Santoso, 3 mei 2010, laki-laki, kandung; Ani Lestari, 7 agustus 2013, perempuan, angkat", "nama=BUDI SANTOSO tanggal_lahir=2010-05-03 jenis_kelamin=M status_anak=1 | nama=ANI LESTARI tanggal_lahir=2013-08-07 jenis_kelamin=F status_anak=2" },
        { "anak", "1. Budi 3-5-2010 L 2. Ani 7-8-2013 P", "nama=BUDI tanggal_lahir=2010-05-03 jenis_kelamin=M | nama=ANI tanggal_lahir=2013-08-07 jenis_kelamin=F" },
        { "anak", "Budi 3-5-2010 L\nAni 7-8-2013 P", "nama=BUDI tanggal_lahir=2010-05-03 jenis_kelamin=M | nama=ANI tanggal_lahir=2013-08-07 jenis_kelamin=F" },
        { "anak", "Budi 3-5-2010 L dan Ani 7-8-2013 P", "nama=BUDI tanggal_lahir=2010-05-03 jenis_kelamin=M | nama=ANI tanggal_lahir=2013-08-07 jenis_kelamin=F" },
        { "anak", "2 anak kandung dari Neneng: Rini 9-4-1990 P, Dadan 22-11-1993 L", "nama=RINI tanggal_lahir=1990-04-09 jenis_kelamin=F orang_tua=p1 status_anak=1 | nama=DADAN tanggal_lahir=1993-11-22 jenis_kelamin=M orang_tua=p1 status_anak=1" },
        { "anak", "Rini dari Neneng 9-4-1990, Fauzan dari Imas 30-6-2003", "nama=RINI orang_tua=p1 tanggal_lahir=1990-04-09 | nama=FAUZAN orang_tua=p2 tanggal_lahir=2003-06-30" },
        { "anak", "3 anak: Budi, Ani, Tono", "nama=BUDI | nama=ANI | nama=TONO" },
        { "anak", "Budi, Ciamis 3-5-2010, L; Ani, Garut 7-8-2013, P", "nama=BUDI tempat_lahir=Ciamis tanggal_lahir=2010-05-03 jenis_kelamin=M | nama=ANI tempat_lahir=Garut tanggal_lahir=2013-08-07 jenis_kelamin=F" },
        { "anak", "2 anak: Budi 31-2-2010 L, Ani 7-8-2013 P", "nama=BUDI 31-2-2010 jenis_kelamin=M | nama=ANI tanggal_lahir=2013-08-07 jenis_kelamin=F" },
        { "golongan", "II/a tmt 1-3-1985 sk 813/217/1985, II/b tmt 1-4-1989 sk 823.2/88/1989", "golongan=21 tmt_golongan=1985-03-01 nomor_sk=813/217/1985 | golongan=22 tmt_golongan=1989-04-01 nomor_sk=823.2/88/1989" },
        { "golongan", "golongan saya: 2a 1 maret 1985, 2b 1 april 1989, 2c 1 oktober 1992", "golongan=21 tmt_golongan=1985-03-01 | golongan=22 tmt_golongan=1989-04-01 | golongan=23 tmt_golongan=1992-10-01" },
        { "golongan", "1. II/a 1-3-1985 0 th 0 bln cpns\n2. II/b 1-4-1989 4 th 1 bln reguler", "golongan=21 tmt_golongan=1985-03-01 masa_kerja_tahun=0 masa_kerja_bulan=0 jenis_kp=211 | golongan=22 tmt_golongan=1989-04-01 masa_kerja_tahun=4 masa_kerja_bulan=1 jenis_kp=101" },
        { "pendidikan", "SD lulus 1976, SMP lulus 1980, SPG lulus 14 mei 1983 nomor ijazah SPG 83/1187", "pendidikan=SD tahun_lulus=1976 | pendidikan=SMP tahun_lulus=1980 | pendidikan=SPG tanggal_lulus=1983-05-14 nomor_ijazah=SPG 83/1187" },
        { "skp", "2014 skp 86,5 pelayanan 84 integritas 85; 2015 skp 87 pelayanan 85 integritas 86", "tahun=2014 nilai_skp=86.5 orientasi_pelayanan=84 integritas=85 | tahun=2015 nilai_skp=87 orientasi_pelayanan=85 integritas=86" },
        { "orang_tua", "ayah Suherman 2-10-1938 sudah meninggal, ibu Rohaeti 25-1-1944 masih hidup", "hubungan=1 nama=SUHERMAN tanggal_lahir=1938-10-02 status_hidup=0? | hubungan=2 nama=ROHAETI tanggal_lahir=1944-01-25 status_hidup=1" },
        { "golongan", "golongan 3d tmt 1 april 2014 masa kerja 14 tahun 1 bulan sk no 823.3/101/BKD/2014 tanggal 12 maret 2014 terima kasih", "golongan=34 tmt_golongan=2014-04-01 masa_kerja_tahun=14 masa_kerja_bulan=1 nomor_sk=823.3/101/BKD/2014 tanggal_sk=2014-03-12" },
        { "anak", "tidak tahu", " ? tidak tahu" },
        { "jabatan", "jft: 1. Dokter Pertama di Puskesmas Cipaku tmt 1-1-2005 sk 821.12/30/2005 2. Dokter Muda di RSUD Ciamis sejak 1-3-2012", "nama_jabatan=Dokter Pertama unor=Puskesmas Cipaku ? nomor_sk=821.12/30/2005 jenis_jabatan=2 | nama_jabatan=Dokter Muda unor=RSUD Ciamis tmt_jabatan=2012-03-01 jenis_jabatan=2" },
        { "jabatan", "Camat Cipaku, eselon IIIa, tmt 2-1-2010 sk 821.2/1/BKD tanggal 20-12-2009 dilantik 4-1-2010", "nama_jabatan=Camat Cipaku eselon=31 tmt_jabatan=2010-01-02 nomor_sk=821.2/1/BKD tanggal_sk=2009-12-20 tmt_pelantikan=2010-01-04" },
        { "dokter", "dokter umum di puskesmas cipaku sejak 1 desember 2003; dokter gigi di rsud ciamis mulai 1 maret 2012 sip 440/117/2012", "jenis_dokter=1 unit_tugas=puskesmas cipaku tmt=2003-12-01 | jenis_dokter=3 unit_tugas=rsud ciamis tmt=2012-03-01 nomor_sip=440/117/2012" },
        { "diklat_fungsional", "gawat darurat nomor 893/14/2006 tanggal 19 mei 2006 40 jam", "nama=gawat darurat nomor=893/14/2006 tanggal=2006-05-19 jam=40" },
        { "pendidikan", "S1 kedokteran ijazah K.00/1187 di Unpad gelar belakang S.Ked.; dokter no ijazah D.02/0931 gelar depan dr. ijazah cpns", "pendidikan=S1 kedokteran nomor_ijazah=K.00/1187 nama_sekolah=Unpad gelar_belakang=S.Ked. | pendidikan=dokter nomor_ijazah=D.02/0931 gelar_depan=dr. pendidikan_pertama=1" },
        { "pendidikan", "ijazah SD lulus 1976", "pendidikan=SD tahun_lulus=1976" },
        { "skp", "2014 skp 88 penilai bukan pns Aep, jabatan penilai Kepala Bidang Pelayanan Medik, atasan bukan pns", "tahun=2014 nilai_skp=88 penilai_pns=0 penilai_nama=AEP penilai_jabatan=Kepala Bidang Pelayanan Medik atasan_pns=0" },
        { "pasangan", "istri Titi bukan pns menikah 20-6-1993 akta nikah 118/20/VI/1993 masih bersama", "nama=TITI pns=0 tanggal_menikah=1993-06-20 akta_menikah=118/20/VI/1993 status_pasangan=1" },
    };

    [Theory]
    [MemberData(nameof(Daftar))]
    public void Daftar_Dibaca_SatuCatatanTiapButir(string bagian, string teks, string harapan)
    {
        var terbaca = new PembacaDaftarCatatan(Pupns2015.Definisi.AmbilBagian(bagian)).Baca(teks, Keluarga, Konteks);

        Assert.Equal(harapan, string.Join(" | ", terbaca.Baris.Select(Ringkas)));
    }

    [Fact]
    public void DaftarApaPun_Dibaca_TanpaGagalDanTanpaNilaiKarangan()
    {
        string[] kata = ["2", "anak:", "Budi", "Ani", "3-5-2010", "7 agustus 2013", "L", "P", ",", ";", "\n", "1.", "2.", "II/a", "3b", "tmt", "sk", "823.3/1", "tgl", "4 th 2 bln", "dan", "dari", "Neneng", "kandung", "lahir", "di", "Ciamis", "SD", "lulus", "1976", "😀", "-", ":", "(", ")", "31-2-2010"];
        var pembaca = new[] { Anak.Bagian, RiwayatGolongan.Bagian, RiwayatPendidikan.Bagian, Pasangan.Bagian }.Select(b => new PembacaDaftarCatatan(b)).ToArray();

        Prop.ForAll(Gen.Elements(kata).ListOf().Select(k => string.Join(' ', k)).ToArbitrary(), teks => pembaca.All(p =>
            p.Baca(teks, Keluarga, Konteks).Baris.SelectMany(b => b.Fakta).All(f => Tertulis(f, teks) && Sebenarnya(f)))).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void TeksApaPun_Dibaca_TanpaGagal()
    {
        var pembaca = Pupns2015.Definisi.Bagian.Where(b => b.Berulang).Select(b => new PembacaDaftarCatatan(b)).ToArray();

        Prop.ForAll(Acak.Teks, teks => pembaca.All(p => p.Baca(teks ?? "", Keluarga, Konteks).Baris.Count >= 0)).QuickCheckThrowOnFailure();
    }

    // Every word of it stands in the message.
    private static bool Tertulis(Fakta fakta, string teks) => fakta.Ketikan.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).All(k => teks.Contains(k, StringComparison.Ordinal));

    // Every value is what its own field reads in the very words.
    private static bool Sebenarnya(Fakta fakta) => fakta.Isian is not [var isian] || isian is IsianCatatan || fakta.Tafsir.Calon is not { } calon || isian.Tafsirkan(fakta.Ketikan, Konteks).Calon == calon;

    private static string Ringkas(KalimatTerbaca baris) => string.Join(' ', baris.Fakta.Select(f => f.Isian.Count > 1 ? "?" : $"{f.Isian[0].Kode}=" + f.Tafsir switch
    {
        Tafsir.Konfirmasi ragu => ragu.Nilai + "?",
        Tafsir.Ambigu => "?",
        Tafsir.Salah => "!",
        var tafsir => tafsir.Calon,
    })) + string.Concat(baris.TidakDipahami.Select(t => $" ? {t}"));
}
