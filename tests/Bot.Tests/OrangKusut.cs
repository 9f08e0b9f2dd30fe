using EPupns.Core.Data;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Katalog;

namespace EPupns.Bot.Tests;

/// <summary>People whose SAPK record contradicts itself, one corner of the career each: for the stories about the rules. Numbers belong to nobody.</summary>
internal static class OrangKusut
{
    public const string Instansi = "6112";

    private const string Sehat = """ "agama": "1", "status_perkawinan": "1", "jenis_pegawai": "15", "alamat": "Jl. Ahmad Yani No. 1, Ciamis", "lokasi_kerja": "KAB. CIAMIS" """;

    // The order of promotions.
    private const string Golongan = $$"""
        { {{Sehat}}, "jenis_kelamin": "M", "tmt_cpns": "1995-03-01", "tmt_pns": "1996-04-01", "riwayat": {
          "golongan": [
            { "golongan": "32", "masa_kerja_tahun": "0", "masa_kerja_bulan": "0", "nomor_sk": "813/4/1995", "tanggal_sk": "1995-02-20", "tmt_golongan": "1995-04-01", "jenis_kp": "101" },
            { "golongan": "33", "masa_kerja_tahun": "5", "masa_kerja_bulan": "0", "nomor_sk": "823.3/9/1996", "tanggal_sk": "1996-04-20", "tmt_golongan": "1996-05-02", "jenis_kp": "101" },
            { "golongan": "42", "masa_kerja_tahun": "12", "masa_kerja_bulan": "0", "nomor_sk": "823/31/2003", "tanggal_sk": "2003-03-10", "tmt_golongan": "2003-04-01", "jenis_kp": "201" },
            { "golongan": "41", "masa_kerja_tahun": "13", "masa_kerja_bulan": "6", "nomor_sk": "823/77/2004", "tanggal_sk": "2004-09-13", "tmt_golongan": "2004-10-01", "jenis_kp": "101" } ],
          "pendidikan": [ { "pendidikan": "D4005", "tanggal_lulus": "1994-06-25", "tahun_lulus": "1994", "nomor_ijazah": "S1/94/11", "nama_sekolah": "UNIVERSITAS PADJADJARAN", "pendidikan_pertama": "1" } ] } }
        """;

    // What decisions and diplomas say.
    private const string Surat = $$"""
        { {{Sehat}}, "jenis_kelamin": "F", "tmt_cpns": "1998-03-01", "tmt_pns": "1999-04-01", "riwayat": {
          "golongan": [
            { "golongan": "21", "masa_kerja_tahun": "2", "masa_kerja_bulan": "0", "nomor_sk": "813/18/1998", "tanggal_sk": "1998-02-16", "tmt_golongan": "1998-03-01", "jenis_kp": "211" },
            { "golongan": "31", "masa_kerja_tahun": "9", "masa_kerja_bulan": "0", "nomor_sk": "45/PAK/2002", "tanggal_sk": "2002-03-15", "tmt_golongan": "2002-04-01", "nomor_bkn": "12345", "tanggal_bkn": "2002-05-01", "jenis_kp": "203" },
            { "golongan": "32", "masa_kerja_tahun": "13", "masa_kerja_bulan": "0", "nomor_sk": "823.4/11/BKD/2006", "tanggal_sk": "2006-03-13", "tmt_golongan": "2006-04-01", "jenis_kp": "101" } ],
          "pendidikan": [
            { "pendidikan": "D0501", "tanggal_lulus": "1983-06-01", "tahun_lulus": "1983", "nomor_ijazah": "SD/83/7", "nama_sekolah": "SDN 1 CIPAKU" },
            { "pendidikan": "D1502", "tanggal_lulus": "1991-06-01", "tahun_lulus": "1991", "nomor_ijazah": "SMA/91/20", "nama_sekolah": "SMA NEGERI 1 CIAMIS", "pendidikan_pertama": "1" },
            { "pendidikan": "D1001", "tanggal_lulus": "1992-06-01", "tahun_lulus": "1992", "nomor_ijazah": "SMP/92/3", "nama_sekolah": "SMPN 1 CIPAKU" },
            { "pendidikan": "D4501", "tanggal_lulus": "2003-08-01", "tahun_lulus": "2004", "nomor_ijazah": "S2/03/5", "nama_sekolah": "UNIVERSITAS GALUH CIAMIS", "pendidikan_pertama": "1" } ] } }
        """;

    // Posts and courses of an official.
    private const string Jabatan = $$"""
        { {{Sehat}}, "jenis_kelamin": "M", "tmt_cpns": "1994-03-01", "jenis_jabatan": "1", "jabatan": "Sekretaris Dinas Pendidikan", "tmt_jabatan": "2014-01-02", "riwayat": {
          "golongan": [
            { "golongan": "31", "masa_kerja_tahun": "0", "masa_kerja_bulan": "0", "nomor_sk": "813/2/1994", "tanggal_sk": "1994-02-14", "tmt_golongan": "1994-03-01", "jenis_kp": "211" },
            { "golongan": "32", "masa_kerja_tahun": "4", "masa_kerja_bulan": "1", "nomor_sk": "823.3/8/1998", "tanggal_sk": "1998-03-09", "tmt_golongan": "1998-04-01", "jenis_kp": "101" },
            { "golongan": "33", "masa_kerja_tahun": "8", "masa_kerja_bulan": "1", "nomor_sk": "823.3/5/2002", "tanggal_sk": "2002-03-11", "tmt_golongan": "2002-04-01", "jenis_kp": "101" } ],
          "pendidikan": [ { "pendidikan": "D4007", "tanggal_lulus": "1993-02-27", "tahun_lulus": "1993", "nomor_ijazah": "S1/93/8", "nama_sekolah": "UNIVERSITAS GALUH CIAMIS", "pendidikan_pertama": "1" } ],
          "diklat_struktural": [ { "nama": "5", "nomor": "12/PRAJAB/1995", "tanggal": "2006-05-01", "tahun": "2005" } ],
          "diklat_fungsional": [ { "nama": "D3001", "nomor": "893/7/2008", "tanggal": "2008-07-14", "tahun": "2007" } ],
          "jabatan": [
            { "jenis_jabatan": "4", "nama_jabatan": "D4001", "unor": "D6112-5", "eselon": "41", "tmt_jabatan": "1993-06-01", "nomor_sk": "12/PAK/1993", "tanggal_sk": "1993-05-20" },
            { "jenis_jabatan": "1", "nama_jabatan": "Kepala Bidang Pendidikan Dasar", "unor": "D6112-22", "eselon": "32", "tmt_jabatan": "1996-01-02", "nomor_sk": "821.2/1/1996", "tanggal_sk": "1995-12-20", "tmt_pelantikan": "1996-01-04" },
            { "jenis_jabatan": "1", "nama_jabatan": "Camat Cipaku", "unor": "D6112-5", "eselon": "31", "tmt_jabatan": "2010-01-04", "nomor_sk": "821.2/9/2010", "tanggal_sk": "2010-02-01", "tmt_pelantikan": "2010-01-06" } ] } }
        """;

    // Titles, unit and place of work; his NIK is in SAPK twice.
    private const string Posisi = """
        { "agama": "1", "jenis_kelamin": "M", "status_perkawinan": "4", "tmt_cpns": "1999-03-01", "tmt_pns": "2000-04-01", "jenis_pegawai": "1", "lokasi_kerja": "32.99.01",
          "gelar_depan": "H. KH.", "gelar_belakang": "S.H.", "riwayat": {
          "pendidikan": [ { "pendidikan": "D4001", "tanggal_lulus": "1997-06-01", "tahun_lulus": "1997", "nomor_ijazah": "S1/97/2", "nama_sekolah": "IKIP BANDUNG", "gelar_belakang": "S.Pd.", "pendidikan_pertama": "1" } ] } }
        """;

    // Who one is: nothing agrees with the NIP.
    private const string Diri = """
        { "agama": "1", "jenis_kelamin": "F", "status_perkawinan": "4", "tmt_cpns": "1999-04-02", "tmt_pns": "1999-10-01", "jenis_pegawai": "15", "npwp": "092542944407000" }
        """;

    // Parents and children.
    private const string Keluarga = $$"""
        { {{Sehat}}, "jenis_kelamin": "M", "tmt_cpns": "1990-03-01", "tmt_pns": "1991-04-01", "riwayat": {
          "orang_tua": [
            { "hubungan": "1", "pns": "1", "nip": "195812261980122001", "nama": "SARIP", "tanggal_lahir": "1958-01-01", "tempat_lahir": "CIAMIS", "status_hidup": "0", "tanggal_meninggal": "1950-01-01", "bpjs": "0001111111111" },
            { "hubungan": "2", "pns": "1", "nip": "196511101990031007", "nama": "ENOK", "tempat_lahir": "CIAMIS", "status_hidup": "1", "bpjs": "0001111111111" } ],
          "pasangan": [ { "pns": "0", "nama": "AI ROHMAH", "tanggal_lahir": "1968-02-02", "tempat_lahir": "CIAMIS", "tanggal_menikah": "1992-05-05", "akta_menikah": "88/05/V/1992", "status_pasangan": "1" } ],
          "anak": [
            { "orang_tua": "AI ROHMAH", "nama": "TINI", "tanggal_lahir": "1975-03-03", "tempat_lahir": "CIAMIS", "jenis_kelamin": "F", "status_anak": "1" },
            { "orang_tua": "WATI", "nama": "RUDI", "tanggal_lahir": "1994-08-08", "tempat_lahir": "CIAMIS", "jenis_kelamin": "M", "status_anak": "1" },
            { "orang_tua": "AI ROHMAH", "nama": "RUDI", "tanggal_lahir": "1994-08-08", "tempat_lahir": "CIAMIS", "jenis_kelamin": "M", "status_anak": "1" } ] } }
        """;

    // A husband's marriages.
    private const string Nikah = """
        { "agama": "1", "jenis_kelamin": "M", "status_perkawinan": "2", "tmt_cpns": "1993-03-01", "tmt_pns": "1994-04-01", "jenis_pegawai": "15", "riwayat": {
          "pasangan": [
            { "pns": "0", "nama": "SRI", "tanggal_lahir": "1968-01-01", "tempat_lahir": "CIAMIS", "tanggal_menikah": "1985-01-01", "akta_menikah": "1/1/I/1985", "status_pasangan": "2", "tanggal_cerai": "1984-01-01" },
            { "pns": "1", "nip": "196807071993031008", "nama": "ANI", "tanggal_lahir": "1972-01-01", "tempat_lahir": "CIAMIS", "tanggal_menikah": "1995-02-02", "akta_menikah": "9/2/II/1995", "status_pasangan": "1", "bpjs": "0002222222222" },
            { "pns": "0", "nama": "TUTI", "tanggal_lahir": "1975-05-05", "tempat_lahir": "CIAMIS", "tanggal_menikah": "2005-03-03", "akta_menikah": "7/3/III/2005", "status_pasangan": "1", "bpjs": "0002222222222" } ] } }
        """;

    // A teacher's postings; two husbands at once.
    private const string Guru = $$"""
        { {{Sehat}}, "jenis_kelamin": "F", "tmt_cpns": "1999-03-01", "tmt_pns": "2000-04-01", "riwayat": {
          "golongan": [
            { "golongan": "31", "masa_kerja_tahun": "0", "masa_kerja_bulan": "0", "nomor_sk": "813/6/1999", "tanggal_sk": "1999-02-15", "tmt_golongan": "1999-03-01", "jenis_kp": "211" },
            { "golongan": "32", "masa_kerja_tahun": "4", "masa_kerja_bulan": "1", "nomor_sk": "823.3/2/2003", "tanggal_sk": "2003-03-10", "tmt_golongan": "2003-04-01", "jenis_kp": "202" } ],
          "pendidikan": [ { "pendidikan": "D4001", "tanggal_lulus": "1998-06-20", "tahun_lulus": "1998", "nomor_ijazah": "S1/98/4", "nama_sekolah": "IKIP BANDUNG" } ],
          "jabatan": [ { "jenis_jabatan": "2", "nama_jabatan": "Guru Madya", "unor": "D6112-232", "tmt_jabatan": "2014-01-02", "nomor_sk": "821/3/2014", "tanggal_sk": "2014-01-02" } ],
          "guru": [
            { "tipe_sekolah": "1", "sekolah_induk": "90200003", "sekolah_mengajar": "90200004", "bidang_studi": "1", "tmt": "1998-01-05" },
            { "tipe_sekolah": "1", "sekolah_induk": "90200005", "sekolah_mengajar": "90200005", "bidang_studi": "1", "tmt": "1998-01-05" } ],
          "pasangan": [
            { "pns": "0", "nama": "IWAN", "tanggal_lahir": "1970-01-01", "tempat_lahir": "CIAMIS", "tanggal_menikah": "1996-01-01", "akta_menikah": "3/1/I/1996", "status_pasangan": "1" },
            { "pns": "0", "nama": "HERI", "tanggal_lahir": "1971-01-01", "tempat_lahir": "CIAMIS", "tanggal_menikah": "2006-01-01", "akta_menikah": "5/1/I/2006", "status_pasangan": "1" } ] } }
        """;

    public static void Tanam(EPupnsDb db)
    {
        Orang(db, "197005121995031003", "YUSUF HIDAYAT", "3207011205700002", Golongan);
        Orang(db, "197211031998032004", "RATNA KUSUMAH", "3207014311720003", Surat);
        Orang(db, "196808081994031005", "DEDI MULYANA", "3207010808680004", Jabatan);
        Orang(db, "197309091999031006", "DRS. UJANG SURYANA", "3207010909730004", Posisi, unit: "D6172-2");
        Orang(db, "197309101999031011", "CUCU SUHENDAR", "3207010909730004", Posisi);
        Orang(db, "197304151999031009", "ENTIS SUTISNA", "3299010101730005", Diri, lahir: new DateOnly(1953, 4, 15));
        Orang(db, "196511101990031007", "TATANG SOBANDI", "3207011011650006", Keluarga);
        Orang(db, "196807071993031008", "AGUS PERMANA", "3207010707680007", Nikah);
        Orang(db, "197401151999032010", "NENI ROHAENI", "3207015501740008", Guru);
    }

    /// <summary>A kecamatan whose kabupaten is no longer in the list.</summary>
    public static void TanamWilayah(EPupnsDb db) => db.Add(new Rujukan { Daftar = SemuaRujukan.Wilayah, Kode = "32.99.01", Nama = "Kec. Hilang", Induk = "32.99", Jenis = "kecamatan" });

    private static void Orang(EPupnsDb db, string nip, string nama, string nik, string data, string unit = "D6112-2", DateOnly? lahir = null) => db.Add(new Pns
    {
        Nip = nip, Nama = nama, TempatLahir = "CIAMIS", TanggalLahir = lahir ?? DateOnly.ParseExact(nip[..8], "yyyyMMdd"), Nik = nik, InstansiKode = Instansi, UnitKerja = unit, Data = data,
    });
}
