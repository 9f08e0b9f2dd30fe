namespace EPupns.Core.Formulir.Pupns;

/// <summary>Riwayat pendidikan, from SD upward (features.md F22).</summary>
public static class RiwayatPendidikan
{
    /// <summary>The record type.</summary>
    public static readonly Bagian Bagian = new("pendidikan", "Riwayat Pendidikan", typeof(RiwayatPendidikan))
    {
        Tab = "Riwayat",
        Berulang = true, MenurutTanggal = "tanggal_lulus", Pembeda = ["pendidikan", "tahun_lulus"], PalingSedikit = 1, Pokok = "pendidikan", Saran = SaranKarier.Pendidikan,
        Petunjuk = "Siapkan ijazah, mulai dari SD.",
    };

    public static readonly IsianRujukan Pendidikan = new("pendidikan", "Pendidikan", "pendidikan")
    {
        Menentukan = true, Wajib = true, Lebar = 3, Bukti = "Ijazah", Contoh = "S-1 PGSD",
        Petunjuk = "Ketik seperti pada ijazah, lalu pilih dari daftar.",
    };
    public static readonly IsianPilihan Tingkat = new("tingkat", "Tingkat pendidikan", DaftarKarier.Tingkat)
    {
        Sumber = Sumber.Turunan, Turunan = (_, i, k) => Akhir.Tingkat(i, k), DiubahDi = "pendidikan", Lebar = 0,
    };
    public static readonly IsianTanggal TanggalLulus = new("tanggal_lulus", "Tanggal lulus")
    {
        Wajib = true, Sebutan = ["lulus", "lulus tanggal", "tanggal ijazah"],
    };
    public static readonly IsianAngka TahunLulus = new("tahun_lulus", "Tahun lulus", 1945, 2100)
    {
        Wajib = true, Lebar = 1, Contoh = "2009", Sebutan = ["lulus"], Bawaan = (i, _) => AturanIsian.Tahun(TanggalLulus.Dari(i)),
    };
    public static readonly IsianTeks NomorIjazah = new("nomor_ijazah", "Nomor ijazah", 50) { Bernomor = true, Sebutan = ["ijazah"], Wajib = true };
    public static readonly IsianRujukan Lokasi = new("lokasi", "Kabupaten/kota sekolah", "wilayah") { BolehTeks = true, Lebar = 0 };
    public static readonly IsianRujukan NamaSekolah = new("nama_sekolah", "Nama sekolah", "sekolah")
    {
        Sebutan = ["sekolah", "di", "sekolah di", "kuliah di"], Wajib = true, BolehTeks = true, Lebar = 3, Petunjuk = "Bila sekolahnya sudah berganti nama, pakai nama yang baru.",
    };
    public static readonly IsianTeks GelarDepan = new("gelar_depan", "Gelar depan", 30) { Sebutan = ["gelar"], Lebar = 0, Aturan = [AturanIsian.GelarAgama] };
    public static readonly IsianTeks GelarBelakang = new("gelar_belakang", "Gelar belakang", 50)
    {
        Sebutan = ["gelar"],
        Lebar = 0, Aturan = [AturanIsian.GelarAgama],
    };
    public static readonly IsianYaTidak Pertama = new("pendidikan_pertama", "Pendidikan pertama saat CPNS")
    {
        Sebutan = ["pendidikan pertama", "ijazah pertama", "ijazah cpns"], Lebar = 1, Petunjuk = "Ijazah yang dipakai saat pengangkatan sebagai CPNS.",
    };
}
