using EPupns.Core.Dasar.Ketikan;
namespace EPupns.Core.Formulir.Pupns;

/// <summary>SKP by year, from 2014 (PP 46/2011; features.md F27; fields of SAPK's rw_skp, domain.md §3.5). Sums are derived.</summary>
public static class Skp
{
    private const string Nilai = "Nilai";
    private const string Penilai = "Pejabat penilai";
    private const string Atasan = "Atasan pejabat penilai";

    /// <summary>The record type.</summary>
    public static readonly Bagian Bagian = new("skp", "Penilaian Prestasi Kerja (SKP)", typeof(Skp))
    {
        Tab = "Prestasi",
        Berulang = true, Pembeda = ["tahun"], Pokok = "tahun", Saran = SaranKarier.Skp, Petunjuk = "Siapkan penilaian prestasi kerja mulai tahun 2014.",
    };

    public static readonly IsianAngka Tahun = new("tahun", "Tahun", 2014, 2100) { Wajib = true, Lebar = 1, Kelompok = Nilai };
    public static readonly IsianAngka NilaiSkp = Angka("nilai_skp", "Nilai SKP", wajib: true, sebutan: "skp");
    public static readonly IsianAngka Pelayanan = Angka("orientasi_pelayanan", "Orientasi pelayanan", wajib: true, sebutan: "pelayanan");
    public static readonly IsianAngka Integritas = Angka("integritas", "Integritas", wajib: true);
    public static readonly IsianAngka Komitmen = Angka("komitmen", "Komitmen", wajib: true);
    public static readonly IsianAngka Disiplin = Angka("disiplin", "Disiplin", wajib: true);
    public static readonly IsianAngka KerjaSama = Angka("kerja_sama", "Kerja sama", wajib: true);
    public static readonly IsianAngka Kepemimpinan = Angka("kepemimpinan", "Kepemimpinan", wajib: false, petunjuk: "Hanya bagi pejabat struktural.", untuk: Perihal.Struktural);
    public static readonly IsianAngka Jumlah = Hasil("jumlah_perilaku", "Jumlah nilai perilaku", 600, NilaiPrestasi.Jumlah);
    public static readonly IsianAngka Rata = Hasil("rata_perilaku", "Rata-rata nilai perilaku", 100, NilaiPrestasi.Rata);
    public static readonly IsianAngka Prestasi = Hasil("nilai_prestasi", "Nilai prestasi kerja", 100, NilaiPrestasi.Prestasi);
    public static readonly IsianPilihan Sebutan = new("sebutan", "Sebutan", DaftarLain.Sebutan)
    {
        Sumber = Sumber.Turunan, Turunan = (_, i, _) => NilaiPrestasi.Sebutan(i), DiubahDi = "skp", Kelompok = Nilai, Lebar = 1,
    };
    public static readonly IsianYaTidak PenilaiPns = new("penilai_pns", "Pejabat penilai seorang PNS") { Sebutan = ["penilai pns", "penilai seorang pns", "pejabat penilai pns"], Kelompok = Penilai, Lebar = 0 };
    public static readonly IsianNip PenilaiNip = new("penilai_nip", "NIP pejabat penilai")
    {
        TampakBila = Syarat.BilaYa(PenilaiPns), Kelompok = Penilai, Lebar = 0,
    };
    public static readonly IsianTeks PenilaiNama = new("penilai_nama", "Nama pejabat penilai", 100)
    {
        Sebutan = ["penilai", "pejabat penilai"],
        Wajib = true, HurufBesar = true, Kelompok = Penilai,
    };
    public static readonly IsianTeks PenilaiJabatan = new("penilai_jabatan", "Jabatan pejabat penilai", 200)
    {
        Sebutan = ["jabatan penilai"],
        Kelompok = Penilai, Lebar = 0,
    };
    public static readonly IsianTeks PenilaiUnor = new("penilai_unor", "Unit pejabat penilai", 200) { Kelompok = Penilai, Lebar = 0 };
    public static readonly IsianPilihan PenilaiGolongan = new("penilai_golongan", "Golongan pejabat penilai", DaftarKarier.Golongan)
    {
        TampakBila = Syarat.BilaYa(PenilaiPns), Kelompok = Penilai, Lebar = 0,
    };
    public static readonly IsianTanggal PenilaiTmtGolongan = new("penilai_tmt_golongan", "TMT golongan pejabat penilai")
    {
        TampakBila = Syarat.BilaYa(PenilaiPns), Kelompok = Penilai, Lebar = 0,
    };
    public static readonly IsianYaTidak AtasanPns = new("atasan_pns", "Atasan penilai seorang PNS") { Sebutan = ["atasan pns", "atasan seorang pns", "atasan penilai pns"], Kelompok = Atasan, Lebar = 0 };
    public static readonly IsianNip AtasanNip = new("atasan_nip", "NIP atasan penilai")
    {
        TampakBila = Syarat.BilaYa(AtasanPns), Kelompok = Atasan, Lebar = 0,
    };
    public static readonly IsianTeks AtasanNama = new("atasan_nama", "Nama atasan penilai", 100)
    {
        Sebutan = ["atasan", "atasan penilai", "atasan pejabat penilai"],
        Wajib = true, HurufBesar = true, Kelompok = Atasan, Lebar = 0,
    };
    public static readonly IsianTeks AtasanJabatan = new("atasan_jabatan", "Jabatan atasan penilai", 200) { Sebutan = ["jabatan atasan"], Kelompok = Atasan, Lebar = 0 };

    private static IsianAngka Hasil(string kode, string label, decimal terbesar, Func<Isi, decimal?> hitung) => new(kode, label, 0, terbesar)
    {
        Desimal = 2, Sumber = Sumber.Turunan, Turunan = (_, i, _) => hitung(i) is { } nilai ? PembacaBilangan.Tulis(nilai) : null, DiubahDi = "skp", Kelompok = Nilai, Lebar = kode == "nilai_prestasi" ? 1 : 0,
    };

    private static IsianAngka Angka(string kode, string label, bool wajib, string? petunjuk = null, string? sebutan = null, Func<Borang, bool>? untuk = null) => new(kode, label, 0, 100)
    {
        Desimal = 2, Wajib = wajib, Kelompok = Nilai, Lebar = kode == "nilai_skp" ? 1 : 0, Petunjuk = petunjuk, Contoh = "85,5", Sebutan = sebutan is null ? [] : [sebutan], Untuk = untuk,
    };
}

/// <summary>Self-assessment of competence and potential (features.md F27; drafted by us).</summary>
public static class Potensi
{
    /// <summary>The record type.</summary>
    public static readonly Bagian Bagian = new("potensi", "Kompetensi dan Potensi", typeof(Potensi))
    {
        Tab = "Prestasi",
        Berulang = true, Petunjuk = "Menurut penilaian Anda sendiri: kompetensi, bahasa, keahlian, atau minat.",
    };

    public static readonly IsianPilihan Jenis = new("jenis", "Jenis", DaftarLain.JenisPotensi) { Wajib = true };
    public static readonly IsianRujukan Kompetensi = new("kompetensi", "Kompetensi", "kompetensi")
    {
        TampakBila = Syarat.Bila(Jenis, "1"), Wajib = true, Lebar = 3,
    };
    public static readonly IsianTeks Nama = new("nama", "Nama bahasa, keahlian, atau minat", 100)
    {
        TampakBila = Syarat.Bila(Jenis, "2", "3", "4"), Wajib = true, Lebar = 3, Contoh = "Bahasa Inggris",
    };
    public static readonly IsianPilihan Tingkat = new("tingkat", "Tingkat kemampuan", DaftarLain.Tara)
    {
        TampakBila = Syarat.Bila(Jenis, "1", "2", "3"), Wajib = true, Lebar = 1,
    };
    public static readonly IsianTeks Bukti = new("uraian", "Uraian singkat", 200)
    {
        Lebar = 3, Contoh = "Memimpin tim kurikulum sekolah tahun 2013",
    };
}
