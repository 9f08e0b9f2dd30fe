namespace EPupns.Core.Referensi.Demo;

/// <summary>Units, posts, education and courses of the demo.</summary>
public static partial class RujukanDemo
{
    private const string SatuanKerja = """
        D6112|Pemerintah Kab. Ciamis||||6112
        D6172|Pemerintah Kota Bogor||||6172
        D6175|Pemerintah Kota Bekasi||||6175
        D3011|Kementerian Kesehatan||||3011
        D3011B|Kementerian Kesehatan Wilayah Kanreg Bandung||||3011
        D3010|Kementerian Pendidikan dan Kebudayaan||||3010
        D4011|Badan Kepegawaian Negara||||4011
        D4011B|Kantor Regional III BKN Bandung||||4011
        """;

    private const string Unor = """
        D6112-1|Sekretariat Daerah||21|Sekretaris Daerah|6112
        D6112-2|Dinas Pendidikan||22|Kepala Dinas Pendidikan|6112
        D6112-21|Sekretariat Dinas Pendidikan|D6112-2|31|Sekretaris Dinas Pendidikan|6112
        D6112-22|Bidang Pendidikan Dasar|D6112-2|32|Kepala Bidang Pendidikan Dasar|6112
        D6112-221|Seksi Kurikulum|D6112-22|41|Kepala Seksi Kurikulum|6112
        D6112-23|UPTD Pendidikan Kecamatan Cipaku|D6112-2|41|Kepala UPTD Pendidikan Kecamatan Cipaku|6112
        D6112-231|SMP Negeri 1 Cipaku|D6112-23|99||6112
        D6112-232|SD Negeri 2 Cipaku|D6112-23|99||6112
        D6112-233|SD Negeri 1 Cipaku|D6112-23|99||6112
        D6112-234|SD Negeri 1 Muktisari|D6112-23|99||6112
        D6112-235|SD Negeri 2 Buniseuri|D6112-23|99||6112
        D6112-236|SD Negeri 3 Cipaku|D6112-23|99||6112
        D6112-3|Dinas Kesehatan||22|Kepala Dinas Kesehatan|6112
        D6112-31|Puskesmas Cipaku|D6112-3|41|Kepala Puskesmas Cipaku|6112
        D6112-32|Puskesmas Ciamis|D6112-3|41|Kepala Puskesmas Ciamis|6112
        D6112-4|RSUD Ciamis||22|Direktur RSUD Ciamis|6112
        D6112-5|Kecamatan Cipaku||31|Camat Cipaku|6112
        D6112-51|Seksi Pemerintahan|D6112-5|41|Kepala Seksi Pemerintahan|6112
        D6112-6|Badan Kepegawaian Daerah||22|Kepala Badan Kepegawaian Daerah|6112
        D6172-1|Dinas Pendidikan||22|Kepala Dinas Pendidikan|6172
        D6172-11|SMA Negeri 1 Bogor|D6172-1|99||6172
        D6172-2|Dinas Pekerjaan Umum||22|Kepala Dinas Pekerjaan Umum|6172
        D6172-3|Dinas Kesehatan||22|Kepala Dinas Kesehatan|6172
        D6172-31|Puskesmas Bogor Tengah|D6172-3|41|Kepala Puskesmas Bogor Tengah|6172
        D6172-4|Badan Kepegawaian Daerah||22|Kepala Badan Kepegawaian Daerah|6172
        D6172-5|Kelurahan Paledang||41|Lurah Paledang|6172
        D3011-1|Sekretariat Jenderal||11|Sekretaris Jenderal|3011
        D3011-11|Biro Kepegawaian|D3011-1|21|Kepala Biro Kepegawaian|3011
        D3011-2|RSUP Dr. Hasan Sadikin||12|Direktur Utama RSUP Dr. Hasan Sadikin|3011
        D3011-3|Poltekkes Bandung||22|Direktur Poltekkes Bandung|3011
        D3011-4|Dinas Kesehatan Kab. Bekasi||22|Kepala Dinas Kesehatan|3011
        D3011-5|Balai Besar Laboratorium Kesehatan||22|Kepala Balai Besar Laboratorium Kesehatan|3011
        D4011-1|Direktorat Arsip Kepegawaian||21|Direktur Arsip Kepegawaian|4011
        D4011-2|Kantor Regional III Bandung||21|Kepala Kantor Regional III|4011
        D4011-3|Biro Umum||21|Kepala Biro Umum|4011
        """;

    private const string UnitL1 = """
        D6112-1|Sekretariat Daerah||||6112
        D6112-2|Dinas Pendidikan||||6112
        D6112-3|Dinas Kesehatan||||6112
        D6112-4|RSUD Ciamis||||6112
        D6112-6|Badan Kepegawaian Daerah||||6112
        D6172-1|Dinas Pendidikan||||6172
        D6172-2|Dinas Pekerjaan Umum||||6172
        D6172-3|Dinas Kesehatan||||6172
        D6172-4|Badan Kepegawaian Daerah||||6172
        D3011-1|Sekretariat Jenderal||||3011
        D3011-2|RSUP Dr. Hasan Sadikin||||3011
        D3011-4|Dinas Kesehatan Kab. Bekasi||||3011
        D4011-1|Direktorat Arsip Kepegawaian||||4011
        D4011-3|Biro Umum||||4011
        """;

    private const string Jabatan = """
        D2001|Guru Pertama||2|Pertama
        D2002|Guru Muda||2|Muda
        D2003|Guru Madya||2|Madya
        D2004|Guru Utama||2|Utama
        D2005|Dokter Pertama||2|Pertama
        D2006|Dokter Muda||2|Muda
        D2007|Dokter Gigi Pertama||2|Pertama
        D2008|Perawat Pelaksana||2|Pelaksana
        D2009|Perawat Penyelia||2|Penyelia
        D2010|Bidan Pelaksana||2|Pelaksana
        D2011|Pranata Laboratorium Kesehatan Pelaksana||2|Pelaksana
        D2012|Pranata Komputer Pertama||2|Pertama
        D2013|Arsiparis Muda||2|Muda
        D2014|Analis Kepegawaian Pertama||2|Pertama
        D2015|Pengawas Sekolah Madya||2|Madya
        D2021|Guru Pratama||2
        D2022|Guru Pratama Tingkat. I||2
        D2024|Guru Muda Tingkat. I||2
        D2026|Guru Madya Tingkat. I||2
        D2027|Guru Dewasa||2
        D2028|Guru Dewasa Tingkat. I||2
        D2029|Guru Pembina||2
        D2030|Guru Pembina Tingkat. I||2
        D4001|PENGADMINISTRASI UMUM||4
        D4002|PENGADMINISTRASI KEPEGAWAIAN||4
        D4003|PENGADMINISTRASI KEUANGAN||4
        D4004|BENDAHARA||4
        D4005|PENGEMUDI||4
        D4006|PENJAGA SEKOLAH||4
        D4007|CARAKA||4
        D4008|STAF TATA USAHA||4
        D4009|PENGELOLA DATA||4
        D4010|ANALIS TATA USAHA||4
        """;

    private const string Pendidikan = """
        D0501|SEKOLAH DASAR||05
        D1001|SLTP||10
        D1501|SLTA||15
        D1502|SMA||15
        D1503|SPG||15
        D1504|SGO||15
        D1701|SMK||17
        D1702|STM||17
        D1703|SMEA||17
        D1801|SPG||18
        D2001|D-I PGSD||20
        D2501|D-II PENDIDIKAN GURU SEKOLAH DASAR||25
        D2502|D-II PENDIDIKAN AGAMA ISLAM||25
        D3001|D-III KEPERAWATAN||30
        D3002|D-III KEBIDANAN||30
        D3003|D-III MANAJEMEN INFORMATIKA||30
        D3501|D-IV KEBIDANAN||35
        D4001|S-1 PENDIDIKAN GURU SEKOLAH DASAR||40
        D4002|S-1 PENDIDIKAN MATEMATIKA||40
        D4003|S-1 TEKNIK FISIKA||40
        D4004|S-1 TEKNIK KIMIA FISIKA||40
        D4005|S-1 MANAJEMEN||40
        D4006|S-1 KEDOKTERAN||40
        D4007|S-1 ILMU HUKUM||40
        D4501|S-2 MANAJEMEN||45
        D4502|S-2 MANAJEMEN PENDIDIKAN||45
        D4503|DOKTER||45
        D5001|S-3 ILMU PENDIDIKAN||50
        """;

    private const string Diklat = """
        D3001|PENGADAAN BARANG DAN JASA
        D3002|ADMINISTRASI KEUANGAN DAERAH
        D3003|ADMINISTRASI KEPEGAWAIAN
        D3004|KURIKULUM 2013
        D3005|GAWAT DARURAT
        D3006|BENDAHARAWAN
        D3007|BIMBINGAN TEKNIS SAPK
        D3008|MANAJEMEN PUSKESMAS
        D3009|PENULISAN KARYA ILMIAH
        """;

    private const string MataPelajaran = """
        D101|Bahasa Indonesia
        D102|Bahasa Inggris
        D103|Matematika
        D104|IPA
        D105|IPS
        D106|PKN
        D107|Pendidikan Agama Islam
        D108|Penjasorkes
        D109|Seni Budaya
        D110|TIK
        D111|Bimbingan dan Konseling
        D112|Fisika
        D113|Kimia
        D114|Biologi
        """;

    private const string Spesialisasi = """
        D1|Dokter Spesialis Anak||SP
        D2|Dokter Spesialis Bedah||SP
        D3|Dokter Spesialis Penyakit Dalam||SP
        D4|Dokter Spesialis Obstetri Ginekologi||SP
        D5|Dokter Spesialis Jantung dan Pembuluh Darah||SP
        D6|Dokter Gigi Spesialis Ortodonti||SP
        """;

    private const string Kompetensi = """
        D1|Integritas
        D2|Kerja Sama
        D3|Komunikasi
        D4|Orientasi pada Hasil
        D5|Pelayanan Publik
        D6|Pengambilan Keputusan
        D7|Berpikir Analisis
        """;
}
