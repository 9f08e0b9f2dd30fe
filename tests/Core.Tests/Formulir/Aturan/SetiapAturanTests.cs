using System.Globalization;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;

namespace EPupns.Core.Tests.Formulir;

/// <summary>Every rule of domain.md §4: a form that sets it off, and one like it that does not.</summary>
public class SetiapAturanTests
{
    private const string Cpns = "golongan#a: golongan=31;tmt_golongan=2009-12-01;jenis_kp=211";
    private const string Nikah = "pasangan#a: nama=BUDI;tanggal_menikah=2005-01-01;status_pasangan=1";
    private const string Guru = "data_posisi: jenis_jabatan=2;jabatan=Guru Muda";
    private const string Eselon = "jabatan#a: jenis_jabatan=1;nama_jabatan=KEPALA BIDANG;eselon=31;tmt_jabatan=2012-01-01 | jabatan#b: jenis_jabatan=4;nama_jabatan=STAF;tmt_jabatan=2014-01-01";
    private const string Seksi = "data_posisi: jenis_jabatan=1;jabatan=Kepala Seksi";

    /// <summary>Number of the rule; a form that sets it off; one that does not.</summary>
    public static TheoryData<string, string, string> Kasus => new()
    {
        { "V01a", "data_utama: tanggal_lahir=1986-12-25", "data_utama: agama=1" },
        { "V01b", "data_utama: tmt_cpns=2009-11-01", "data_utama: tmt_cpns=2009-12-01" },
        { "V01c", "data_utama: jenis_kelamin=M", "data_utama: jenis_kelamin=F" },
        { "V02a", "data_utama: nik=3216066612850003", "data_utama: nik=3216066612860003" },
        { "V02b", "data_utama: nik=3216062612860003", "data_utama: nik=3216066612860003" },
        { "V02c", "data_utama: nik=9999066612860003", "data_utama: nik=3216066612860003" },
        { "V03", "data_utama: npwp=092542944407000", "data_utama: npwp=092542943407000" },
        { "V04a", "pasangan: nip=198612262009122001", "pasangan: nip=198512262009121001" },
        { "V04b", "orang_tua: nip=198612262009122001", "orang_tua: nip=195512261980122001" },
        { "V04c", "data_utama: nik=3216066612860009", "data_utama: nik=3216066612860003" },
        { "V04d", "data_utama: nik=3216066612860009 | sapk.data_utama: nik=3216066612860009", "data_utama: nik=3216066612860009 | sapk.data_utama: nik=3216066612860003" },
        { "V05a", "data_utama: tmt_cpns=2009-12-02", "data_utama: tmt_cpns=2009-12-01" },
        { "V05b", "data_utama: tanggal_lahir=1970-12-26", "data_utama: tanggal_lahir=1986-12-26" },
        { "V06a", "data_utama: tmt_pns=2010-01-01", "data_utama: tmt_pns=2010-12-01" },
        { "V06b", "data_utama: tmt_pns=2013-01-01", "data_utama: tmt_pns=2011-12-01" },
        { "V07a", "golongan: golongan=31;tmt_golongan=2009-12-01;jenis_kp=101", Cpns },
        { "V07b", "golongan: golongan=31;tmt_golongan=2010-12-01;jenis_kp=211", Cpns },
        { "V07c", $"{Cpns} | pendidikan: pendidikan_pertama=1;tingkat=15", $"{Cpns} | pendidikan: pendidikan_pertama=1;tingkat=40" },
        { "V08a", $"{Cpns} | golongan#b: golongan=31;tmt_golongan=2012-10-01", $"{Cpns} | golongan#b: golongan=32;tmt_golongan=2013-10-01" },
        { "V08b", $"{Cpns} | golongan#b: golongan=33;tmt_golongan=2013-10-01;jenis_kp=101", $"{Cpns} | golongan#b: golongan=33;tmt_golongan=2013-10-01;jenis_kp=203" },
        { "V09", $"{Cpns} | golongan#b: golongan=32;tmt_golongan=2012-10-01;jenis_kp=101", $"{Cpns} | golongan#b: golongan=32;tmt_golongan=2012-10-01;jenis_kp=202" },
        { "V10", "golongan: golongan=32;tmt_golongan=2012-05-01;jenis_kp=101", "golongan: golongan=32;tmt_golongan=2012-10-01;jenis_kp=101" },
        { "V11a", "golongan: tmt_golongan=2012-10-02", "golongan: tmt_golongan=2012-10-01" },
        { "V11b", "golongan: nomor_bkn=KG-1;tanggal_bkn=2012-10-02;tanggal_sk=2012-10-01", "golongan: nomor_bkn=KG-1;tanggal_bkn=2012-09-01;tanggal_sk=2012-10-01" },
        { "V12", "golongan: golongan=33;tmt_golongan=2012-10-01;jenis_kp=101 | pendidikan: pendidikan=x;tingkat=15", "golongan: golongan=32;tmt_golongan=2012-10-01;jenis_kp=101 | pendidikan: pendidikan=x;tingkat=15" },
        { "V13a", Kerja("31", "32", 4, 2), Kerja("31", "32", 0, 4) },
        { "V13b", "golongan: golongan=31;tmt_golongan=2009-12-01;jenis_kp=211;masa_kerja_tahun=2;masa_kerja_bulan=0", "golongan: golongan=31;tmt_golongan=2009-12-01;jenis_kp=211;masa_kerja_tahun=0;masa_kerja_bulan=0" },
        { "V13c", Kerja("24", "31", 10, 14), Kerja("24", "31", 10, 9) },
        { "V14a", "data_utama: golongan=31 | data_posisi: jenis_jabatan=1;eselon=31", "data_utama: golongan=41 | data_posisi: jenis_jabatan=1;eselon=31" },
        { "V14b", $"{Cpns} | {Eselon}", $"golongan: golongan=34;tmt_golongan=2009-12-01 | {Eselon}" },
        { "V15", $"{Cpns} | jabatan: jenis_jabatan=2;nama_jabatan=Guru Madya;tmt_jabatan=2014-01-01", $"{Cpns} | jabatan: jenis_jabatan=2;nama_jabatan=Guru Pertama;tmt_jabatan=2014-01-01" },
        { "V16a", "data_utama: tmt_pns=- | data_posisi: jenis_jabatan=1", "data_posisi: jenis_jabatan=1" },
        { "V16b", "jabatan: jenis_jabatan=1;tmt_jabatan=2010-06-01", "jabatan: jenis_jabatan=1;tmt_jabatan=2011-01-01" },
        { "V17a", "jabatan: tmt_jabatan=2009-01-01", "jabatan: tmt_jabatan=2010-01-01" },
        { "V17b", "jabatan: jenis_jabatan=1;tmt_pelantikan=2012-01-01;tanggal_sk=2012-02-01", "jabatan: jenis_jabatan=1;tmt_pelantikan=2012-02-01;tanggal_sk=2012-02-01" },
        { "V17c", "sapk.data_posisi: tmt_jabatan=2014-01-01 | jabatan: tmt_jabatan=2012-01-01", "sapk.data_posisi: tmt_jabatan=2012-01-01 | jabatan: tmt_jabatan=2012-01-01" },
        { "V18a", "jabatan: jenis_jabatan=2;eselon=41", "jabatan: jenis_jabatan=1;eselon=41" },
        { "V18b", "jabatan#sapk-0: jenis_jabatan=2 | sapk.jabatan#sapk-0: jenis_jabatan=2;eselon=41", "jabatan#sapk-0: jenis_jabatan=1 | sapk.jabatan#sapk-0: jenis_jabatan=2;eselon=41" },
        { "V19a", "golongan: nomor_sk=45/PAK/2012", "golongan: nomor_sk=823.3/45/2012" },
        { "V19b", "golongan: nomor_bkn=12345", "golongan: nomor_bkn=KG-12001000456" },
        { "V19c", "jabatan: nomor_sk=12.PAK.2012", "jabatan: nomor_sk=821/45/2012" },
        { "V20", "golongan: nomor_sk=823.3/1;golongan=41", "golongan: nomor_sk=823.3/1;golongan=31" },
        { "V21a", "pendidikan: tahun_lulus=2008;tanggal_lulus=2009-06-01", "pendidikan: tahun_lulus=2009;tanggal_lulus=2009-06-01" },
        { "V21b", "pendidikan#a: tingkat=40;tanggal_lulus=2008-06-01 | pendidikan#b: tingkat=15;tanggal_lulus=2010-06-01", "pendidikan#a: tingkat=15;tanggal_lulus=2004-06-01 | pendidikan#b: tingkat=40;tanggal_lulus=2008-06-01" },
        { "V21c", "pendidikan: tingkat=15;tanggal_lulus=2002-06-01", "pendidikan: tingkat=15;tanggal_lulus=2004-06-01" },
        { "V21d", "pendidikan: pendidikan=x;tingkat=45", "pendidikan#a: pendidikan=x;tingkat=45 | pendidikan#b: pendidikan=y;tingkat=40" },
        { "V22a", "pendidikan#a: pendidikan_pertama=1 | pendidikan#b: pendidikan_pertama=1", "pendidikan#a: pendidikan_pertama=1 | pendidikan#b: pendidikan_pertama=0" },
        { "V22b", "pendidikan: pendidikan_pertama=1;tanggal_lulus=2012-01-01", "pendidikan: pendidikan_pertama=1;tanggal_lulus=2008-01-01" },
        { "V22c", "pendidikan: pendidikan=x", "pendidikan: pendidikan=x;pendidikan_pertama=1" },
        { "V23", "data_utama: gelar_depan=Hj.", "data_utama: gelar_depan=Dr." },
        { "V23a", "data_utama: gelar_depan=Prof. | pendidikan: gelar_depan=Dr.", "data_utama: gelar_depan=Dr. | pendidikan: gelar_depan=Dr." },
        { "V23b", "data_utama: gelar_belakang=S.H. | pendidikan: gelar_belakang=S.Pd.", "data_utama: gelar_belakang=S.Pd., M.M. | pendidikan#a: gelar_belakang=S.Pd | pendidikan#b: gelar_belakang=M.M." },
        { "V23c", "data_utama: nama=H. ASEP SUNANDAR", "data_utama: nama=ASEP H. SUNANDAR" },
        { "V24a", $"{Seksi} | diklat_struktural: tahun=2012;tanggal=2013-01-01", $"{Seksi} | diklat_struktural: tahun=2013;tanggal=2013-01-01" },
        { "V24b", "diklat_fungsional: tahun=2012;tanggal=2013-01-01", "diklat_fungsional: tahun=2013;tanggal=2013-01-01" },
        { "V24c", $"{Seksi} | diklat_struktural: nomor=12/PRAJAB/2010", $"{Seksi} | diklat_struktural: nomor=12/PIM/2010" },
        { "V24d", "diklat_struktural: nama=4 | jabatan: jenis_jabatan=1;eselon=41", "diklat_struktural: nama=2 | jabatan: jenis_jabatan=1;eselon=41" },
        { "V25a", "orang_tua: hubungan=1;nip=195512261980122001", "orang_tua: hubungan=2;nip=195512261980122001" },
        { "V25b", "orang_tua: hubungan=1;tanggal_lahir=1975-01-01", "orang_tua: hubungan=1;tanggal_lahir=1960-01-01" },
        { "V25c", "orang_tua: hubungan=2;nama=SITI KHADIJAH", "orang_tua: hubungan=2;nama=SITI AMINAH" },
        { "V25d", "orang_tua: hubungan=2;nip=195512261980122001;tanggal_lahir=1955-12-25", "orang_tua: hubungan=2;nip=195512261980122001;tanggal_lahir=1955-12-26" },
        { "V26a", "pasangan: nip=198512262009122001", "pasangan: nip=198512262009121001" },
        { "V26b", "pasangan: tanggal_menikah=2001-01-01", "pasangan: tanggal_menikah=2010-01-01;tanggal_lahir=1985-01-01" },
        { "V26c", "pasangan: nip=198512262009121001;tanggal_lahir=1985-12-25", "pasangan: nip=198512262009121001;tanggal_lahir=1985-12-26" },
        { "V27a", $"{Nikah} | pasangan#b: nama=ADI;tanggal_menikah=2010-01-01;status_pasangan=1", Nikah },
        { "V27b", $"data_utama: jenis_kelamin=M | {Nikah} | pasangan#b: nama=ANI;tanggal_menikah=2010-01-01;status_pasangan=1", $"{Nikah} | pasangan#b: nama=ADI;tanggal_menikah=2010-01-01;status_pasangan=1" },
        { "V28a", "pasangan: tanggal_menikah=2010-01-01;status_pasangan=2;tanggal_cerai=2009-01-01", "pasangan: tanggal_menikah=2010-01-01;status_pasangan=2;tanggal_cerai=2012-01-01" },
        { "V28b", "pasangan#a: tanggal_menikah=2005-01-01;tanggal_cerai=2010-01-01 | pasangan#b: tanggal_menikah=2009-01-01", "pasangan#a: tanggal_menikah=2005-01-01;tanggal_cerai=2008-01-01 | pasangan#b: tanggal_menikah=2009-01-01" },
        { "V28c", "pasangan: status_pasangan=2;tanggal_cerai=2010-01-01", "pasangan: status_pasangan=2;tanggal_cerai=2010-01-01;akta_cerai=12/2010" },
        { "V29", $"data_utama: status_perkawinan=4 | {Nikah}", $"data_utama: status_perkawinan=1 | {Nikah}" },
        { "V30a", $"{Nikah} | anak: orang_tua=x", $"{Nikah} | anak: orang_tua=a" },
        { "V30b", $"{Nikah} | anak: orang_tua=BUDI;status_anak=1;tanggal_lahir=2003-01-01", $"{Nikah} | anak: orang_tua=a;status_anak=1;tanggal_lahir=2006-01-01" },
        { "V31a", "anak: status_anak=1;tanggal_lahir=1999-01-01", "anak: status_anak=3;tanggal_lahir=1999-01-01" },
        { "V31b", "anak#a: nama=ANI;tanggal_lahir=2012-01-01 | anak#b: nama=ANI;tanggal_lahir=2012-01-01", "anak#a: nama=ANI;tanggal_lahir=2012-01-01 | anak#b: nama=ANA;tanggal_lahir=2012-01-01" },
        { "V32a", "orang_tua: status_hidup=0;tanggal_lahir=1950-01-01;tanggal_meninggal=1949-01-01", "orang_tua: status_hidup=0;tanggal_lahir=1950-01-01;tanggal_meninggal=2010-01-01" },
        { "V32b", "orang_tua: hubungan=1;status_hidup=0", "orang_tua: hubungan=1;status_hidup=1" },
        { "V33a", "orang_tua#a: bpjs=0001234567890 | orang_tua#b: bpjs=0001234567890 | stakeholder: bpjs=0001234567891", "orang_tua#a: bpjs=0001234567890 | orang_tua#b: bpjs=0001234567892 | stakeholder: bpjs=0001234567891" },
        { "V33b", "pasangan: bpjs=0001234567890 | stakeholder: bpjs=0001234567890", "pasangan: bpjs=0001234567891 | stakeholder: bpjs=0001234567890" },
        { "V34a", "data_posisi: instansi=6112;unit_kerja=u2", "data_posisi: instansi=6112;unit_kerja=u1" },
        { "V34b", "data_posisi: lokasi_kerja=w2", "data_posisi: lokasi_kerja=w1" },
        { "V35a", $"{Guru} | guru: tmt=2008-01-01", $"{Guru} | guru: tmt=2009-12-01" },
        { "V35b", $"{Guru} | guru#a: tmt=2010-01-01 | guru#b: tmt=2010-01-01", $"{Guru} | guru#a: tmt=2010-01-01 | guru#b: tmt=2011-01-01" },
        { "V35c", $"{Guru} | guru: tipe_sekolah=1;sekolah_induk=SMPN 1;sekolah_mengajar=SMPN 2", $"{Guru} | guru: tipe_sekolah=2;sekolah_induk=SMPN 1;sekolah_mengajar=SMP X" },
        { "V36", "data_utama: jenis_pegawai=1 | data_posisi: instansi=6112", "data_utama: jenis_pegawai=15 | data_posisi: instansi=6112" },
        { "V37", "data_utama: tanggal_lahir=1957-01-01 | data_posisi: jenis_jabatan=4;jabatan=Pengadministrasi", "data_utama: tanggal_lahir=1957-01-01 | data_posisi: jenis_jabatan=2;jabatan=Guru Madya" },
        { "V38b", "konteks: pernyataan=0", "konteks: pernyataan=1" },
        { "V38c", "golongan#sapk-0: golongan=31 | sapk.golongan#sapk-0: golongan=31", "golongan#baru: golongan=31 | sapk.golongan#sapk-0: golongan=31" },
        { "V38d", "data_utama: agama=1", "anak: nama=ANI | diklat_fungsional: nomor=1 | pendidikan_anak: jenjang=1 | skp: tahun=2014 | potensi: jenis=1 | pasangan: nama=BUDI" },
        { "V40", "konteks: kurang=KTP,SK CPNS", "konteks: kurang=" },
    };

    [Theory]
    [MemberData(nameof(Kasus))]
    public void Aturan_PadaPemicuDanPadaYangTenang_MenyalaHanyaPadaPemicu(string aturan, string pemicu, string tenang)
    {
        var pesan = Assert.Single(KasusAturan.Periksa(pemicu).Where(t => t.Aturan == aturan).DistinctBy(t => t.Aturan)).Pesan;

        Assert.DoesNotContain(KasusAturan.Periksa(tenang), t => t.Aturan == aturan);
        Assert.True(char.IsUpper(pesan[0]) || !char.IsLetter(pesan[0]), pesan);
        Assert.EndsWith(".", pesan, StringComparison.Ordinal);
        Assert.InRange(pesan.Length, 20, 250);
    }

    [Fact]
    public void FormulirBeres_Diperiksa_TanpaTemuanSelainYangBelumLengkap() => Assert.All(KasusAturan.Periksa(
        $"{Cpns};masa_kerja_tahun=0;masa_kerja_bulan=0 | golongan#b: golongan=32;tmt_golongan=2014-04-01;jenis_kp=101;masa_kerja_tahun=4;masa_kerja_bulan=4 | {Nikah};tanggal_lahir=1980-01-01;tanggal_menikah=2010-01-01"),
        t => Assert.True(t.Aturan is "V38a" or "V38d", t.Pesan));

    [Fact]
    public void SetiapNomor_SatuSampaiEmpatPuluh_PunyaPemicuDanYangTenang()
    {
        var diuji = Kasus.Select(k => k.Data.Item1).Concat(["V38a", "V39"]).ToHashSet();

        Assert.Empty(Pupns2015.Definisi.Aturan.Select(a => a.Id).Except(diuji));
        Assert.All(Enumerable.Range(1, 40), n => Assert.Contains(diuji, d => d.StartsWith(string.Create(CultureInfo.InvariantCulture, $"V{n:00}"), StringComparison.Ordinal)));
    }

    [Fact]
    public void V38_BagianBelumLengkap_DisebutNamanyaHanyaSaatKirim()
    {
        var kurang = KasusAturan.Periksa("stakeholder: bpjs=0001234567890").Where(t => t.Aturan == "V38a").ToList();

        Assert.Contains(kurang, t => t.Bagian == "stakeholder" && t.Pesan == "Stakeholder belum lengkap: Nama peserta belum diperiksa atau diisi.");
        Assert.DoesNotContain(kurang, t => t.Bagian == "perumahan" && t.Pesan.Length == 0);
        Assert.DoesNotContain(Pupns2015.Definisi.Periksa(Borang.Kosong, new Konteks(new DateOnly(2015, 9, 1))), t => t.Aturan == "V38a");
        Assert.DoesNotContain(KasusAturan.Periksa("perumahan: status_rumah=5"), t => t.Aturan == "V38a" && t.Bagian == "perumahan");
    }

    [Fact]
    public void V28b_BagiPriaMaupunWanita_Galat()
    {
        const string Tumpang = "pasangan#a: nama=A;tanggal_menikah=2005-01-01;status_pasangan=2;tanggal_cerai=2010-01-01 | pasangan#b: nama=B;tanggal_menikah=2009-01-01;status_pasangan=1";

        Assert.All(new[] { "M", "F" }, jk => Assert.Equal(Berat.Galat, Assert.Single(KasusAturan.Periksa($"data_utama: jenis_kelamin={jk} | {Tumpang}"), t => t.Aturan == "V28b").Berat));
    }

    [Fact]
    public void Temuan_BeratnyaSepertiDiDaftar() => Assert.All(
        Kasus.SelectMany(k => KasusAturan.Periksa(k.Data.Item2)).Where(t => Pupns2015.Definisi.CariAturan(t.Aturan) is not null),
        t => Assert.Equal(Pupns2015.Definisi.CariAturan(t.Aturan)!.Berat, t.Berat));

    [Fact]
    public void V39_KoreksiTanpaJenisBukti_Ditolak_DanSetiapKoreksiFormulirMemilikinya()
    {
        var nama = new IsianTeks("nama", "Nama", 10) { Sumber = Sumber.Koreksi };
        var bagian = new Bagian("b", "B", () => [nama]);
        var aturan = AturanKirim.Koreksi(() => [bagian], (bagian, nama));
        var konteks = new Konteks(new DateOnly(2015, 9, 1)) { Sapk = Borang.Kosong.Dengan(bagian, Isi.Kosong.Dengan(nama, "A")) };

        Assert.Single(aturan.Periksa(Borang.Kosong.Dengan(bagian, Isi.Kosong.Dengan(nama, "B")), konteks));
        Assert.Empty(aturan.Periksa(Borang.Kosong.Dengan(bagian, Isi.Kosong.Dengan(nama, "A")), konteks));
        Assert.All(Pupns2015.Definisi.Bagian.SelectMany(b => b.Isian).Where(i => i.Sumber == Sumber.Koreksi), i => Assert.NotNull(i.Bukti));
    }

    [Fact]
    public void Bukti_Dihitung_SatuUntukSemuaKoreksiDanSatuSetiapCatatan()
    {
        var sapk = Borang.Kosong.Dengan(DataUtama.Bagian, TurunanTests.Isi("nama=A;tmt_cpns=2009-12-01;agama=1"));
        var kini = sapk.Dengan(DataUtama.Bagian, TurunanTests.Isi("nama=B;tmt_cpns=2009-11-01;agama=1"))
            .Dengan(RiwayatGolongan.Bagian, new CatatanIsi("a", TurunanTests.Isi("golongan=31")), new CatatanIsi("b", TurunanTests.Isi("golongan=32")));

        var bukti = BuktiDiperlukan.Hitung(Pupns2015.Definisi, sapk, kini);

        Assert.Equal("SK CPNS::nama+tmt_cpns SK kenaikan pangkat:a:golongan SK kenaikan pangkat:b:golongan", string.Join(' ', bukti.Select(b => $"{b.Bukti}:{b.CatatanId}:{string.Join('+', b.Untuk.Select(u => u.Isian))}")));
    }

    private static string Kerja(string dari, string ke, int tahunDari, int tahunKe) =>
        $"golongan#a: golongan={dari};tmt_golongan=2008-04-01;masa_kerja_tahun={tahunDari};masa_kerja_bulan=0 | golongan#b: golongan={ke};tmt_golongan=2012-04-01;masa_kerja_tahun={tahunKe};masa_kerja_bulan=0";
}
