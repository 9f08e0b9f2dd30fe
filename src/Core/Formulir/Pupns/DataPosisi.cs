namespace EPupns.Core.Formulir.Pupns;

/// <summary>Data Posisi, a–j of the manual (features.md F8–F12, domain.md §3.3). Only four are corrected here; the rest follows from the riwayat.</summary>
public static class DataPosisi
{
    /// <summary>The section.</summary>
    public static readonly Bagian Bagian = new("data_posisi", "Data Posisi", typeof(DataPosisi))
    {
        Petunjuk = "Siapkan SK jabatan atau SK penempatan terakhir.",
    };

    public static readonly IsianRujukan Instansi = new("instansi", "Instansi induk", "instansi")
    {
        Sumber = Sumber.Koreksi, Wajib = true, Kelompok = "Tempat bekerja", Bukti = "SK pindah instansi",
        Petunjuk = "Instansi tempat Anda berasal.", BolehTeks = true,
    };
    public static readonly IsianPilihan JenisLokasi = new("jenis_lokasi_kerja", "Bekerja di dalam atau luar negeri", DaftarLain.Lokasi)
    {
        Kelompok = "Tempat bekerja", Lebar = 0, Putusan = Putusan.Bkd,
    };
    public static readonly IsianRujukan Negara = new("negara", "Negara tempat bekerja", "negara")
    {
        TampakBila = Syarat.Bila(JenisLokasi, "2"), Wajib = true, Kelompok = "Tempat bekerja", Putusan = Putusan.Bkd,
    };
    public static readonly IsianTeks Kota = new("kota_luar_negeri", "Kota di luar negeri", 100)
    {
        TampakBila = Syarat.Bila(JenisLokasi, "2"), Wajib = true, Kelompok = "Tempat bekerja", Putusan = Putusan.Bkd,
    };
    public static readonly IsianRujukan LokasiKerja = new("lokasi_kerja", "Lokasi kerja", "wilayah")
    {
        Bukti = "SK penempatan", TampakBila = new Syarat(JenisLokasi, n => n != "2"), Sumber = Sumber.Koreksi, Wajib = true,
        Kelompok = "Tempat bekerja", BolehTeks = true, Putusan = Putusan.Bkd,
        Petunjuk = "Provinsi, lalu kabupaten/kota, kecamatan, dan desa.",
    };
    public static readonly IsianRujukan SatuanKerja = new("satuan_kerja", "Satuan kerja", "satuan_kerja")
    {
        Sumber = Sumber.Koreksi, Wajib = true, Kelompok = "Tempat bekerja", BolehTeks = true, Bukti = "SK penempatan",
    };
    public static readonly IsianRujukan Unor = new("unit_kerja", "Unit organisasi", "unor")
    {
        Sumber = Sumber.Koreksi, Wajib = true, Kelompok = "Tempat bekerja", BolehTeks = true, Bukti = "SK penempatan",
        Putusan = Putusan.Bkd, Petunjuk = "Unit terkecil tempat Anda bekerja; bagi guru, sekolahnya.",
    };
    public static readonly IsianPilihan JenisJabatan = new("jenis_jabatan", "Jenis jabatan", DaftarKarier.JenisJabatan)
    {
        Sumber = Sumber.Turunan, Turunan = (b, _, _) => Akhir.Jabatan(b)?[RiwayatJabatan.Jenis], DiubahDi = "jabatan",
        Kelompok = "Jabatan",
    };
    public static readonly IsianRujukan Jabatan = new("jabatan", "Nama jabatan", "jabatan")
    {
        Menentukan = true,
        Sumber = Sumber.Turunan, Turunan = (b, _, _) => Akhir.Jabatan(b)?[RiwayatJabatan.Nama], DiubahDi = "jabatan",
        Kelompok = "Jabatan", BolehTeks = true,
    };
    public static readonly IsianTanggal TmtJabatan = new("tmt_jabatan", "TMT jabatan")
    {
        Sumber = Sumber.Turunan, Turunan = (b, _, _) => Akhir.Jabatan(b)?[RiwayatJabatan.Tmt], DiubahDi = "jabatan",
        Kelompok = "Jabatan",
    };
    public static readonly IsianPilihan Eselon = new("eselon", "Eselon", DaftarKarier.Eselon)
    {
        TampakBila = Syarat.Bila(JenisJabatan, "1"), Sumber = Sumber.Turunan,
        Turunan = (b, _, _) => Akhir.Jabatan(b)?[RiwayatJabatan.Eselon], DiubahDi = "jabatan", Kelompok = "Jabatan",
    };
    public static readonly IsianTanggal TmtEselon = new("tmt_eselon", "TMT eselon")
    {
        TampakBila = Syarat.Bila(JenisJabatan, "1"), Sumber = Sumber.Turunan, Turunan = (b, _, _) => Akhir.TmtEselon(b),
        DiubahDi = "jabatan", Kelompok = "Jabatan",
    };
    public static readonly IsianRujukan Verifikator = new("verifikator", "Verifikator level 1", "unit_l1")
    {
        Wajib = true, Kelompok = "Verifikasi", Putusan = Putusan.Skpd, Petunjuk = "Unit setingkat eselon 2 atau SKPD di instansi Anda.",
    };
}
