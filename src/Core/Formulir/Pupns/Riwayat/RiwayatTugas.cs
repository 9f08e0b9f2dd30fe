namespace EPupns.Core.Formulir.Pupns;

/// <summary>Teachers' postings, one row a school (features.md F24).</summary>
public static class DataGuru
{
    /// <summary>The record type.</summary>
    public static readonly Bagian Bagian = new("guru", "Data Guru", typeof(DataGuru))
    {
        Berulang = true, PalingSedikit = 1, MenurutTanggal = "tmt", Pembeda = ["sekolah_mengajar", "tmt"], Untuk = Perihal.Guru, Pokok = "sekolah_induk", Saran = SaranKarier.Sekolah,
        Petunjuk = "Siapkan SK CPNS dan setiap SK mutasi.",
    };

    public static readonly IsianPilihan Tipe = new("tipe_sekolah", "Tipe sekolah", DaftarLain.TipeSekolah) { Wajib = true, Lebar = 0, Petunjuk = "Menurut SK penugasan Anda." };
    public static readonly IsianRujukan SekolahInduk = new("sekolah_induk", "Sekolah induk (satminkal)", "sekolah")
    {
        Wajib = true, Lebar = 3, Contoh = "SMPN 1 Cipaku", Petunjuk = "Pakai nama sekolah yang baru.",
    };
    public static readonly IsianRujukan SekolahMengajar = new("sekolah_mengajar", "Sekolah mengajar", "sekolah")
    {
        Wajib = true, BolehTeks = true, Lebar = 3, Bawaan = (i, _) => i[Tipe] == "1" ? i[SekolahInduk] : null,
        Petunjuk = "Di sekolah negeri biasanya sama dengan sekolah induk.",
    };
    public static readonly IsianYaTidak KepalaSekolah = new("kepala_sekolah", "Kepala sekolah")
    {
        Lebar = 0, Petunjuk = "Bila Anda bertugas sebagai kepala sekolah di sana.",
    };
    public static readonly IsianPilihan Bidang = new("bidang_studi", "Bidang studi", DaftarLain.BidangStudi)
    {
        TampakBila = Syarat.BilaTerisi(SekolahInduk), Wajib = true, Lebar = 1.5f,
    };
    public static readonly IsianRujukan MataPelajaran = new("mata_pelajaran", "Mata pelajaran", "mata_pelajaran")
    {
        TampakBila = Syarat.Bila(Bidang, "2"), Wajib = true,
    };
    public static readonly IsianTanggal Tmt = new("tmt", "TMT di sekolah")
    {
        Sebutan = ["sejak", "mulai", "sejak tanggal", "mulai tanggal"],
        Wajib = true, Bukti = "SK mutasi", Petunjuk = "Baris pertama dari SK CPNS, selanjutnya dari SK mutasi.",
    };
}

/// <summary>Doctors' postings (features.md F25). The official form is not known; drafted by us.</summary>
public static class DataDokter
{
    /// <summary>The record type.</summary>
    public static readonly Bagian Bagian = new("dokter", "Data Dokter", typeof(DataDokter))
    {
        Berulang = true, PalingSedikit = 1, MenurutTanggal = "tmt", Pembeda = ["unit_tugas", "tmt"], Untuk = Perihal.Dokter, Pokok = "unit_tugas", Saran = SaranKarier.Unit,
        Petunjuk = "Siapkan SK penempatan, STR, dan SIP.",
    };

    public static readonly IsianRujukan UnitInduk = new("unit_induk", "Unit kesehatan induk", "unit_kesehatan")
    {
        Wajib = true, Lebar = 3, Bawaan = (i, _) => i[UnitTugas!],
    };
    public static readonly IsianRujukan UnitTugas = new("unit_tugas", "Unit tempat bertugas", "unit_kesehatan") { Sebutan = ["di", "bertugas di", "tugas di", "unit"], Wajib = true, Lebar = 3 };
    public static readonly IsianPilihan Jenis = new("jenis_dokter", "Jenis dokter", DaftarLain.JenisDokter) { Wajib = true };
    public static readonly IsianRujukan Spesialisasi = new("spesialisasi", "Spesialisasi", "spesialisasi_dokter")
    {
        TampakBila = Syarat.Bila(Jenis, "2", "4"), Wajib = true,
    };
    public static readonly IsianTanggal Tmt = new("tmt", "TMT di unit") { Sebutan = ["sejak", "mulai", "sejak tanggal", "mulai tanggal"], Wajib = true, Petunjuk = "Pada SK penempatan." };
    public static readonly IsianTeks Str = new("nomor_str", "Nomor STR", 50) { Bernomor = true, Sebutan = ["str"], Lebar = 0 };
    public static readonly IsianTeks Sip = new("nomor_sip", "Nomor SIP", 50) { Bernomor = true, Sebutan = ["sip"], Lebar = 0 };
    public static readonly IsianYaTidak KepalaUnit = new("kepala_unit", "Kepala unit") { Lebar = 0 };
}
