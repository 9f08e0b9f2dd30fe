namespace EPupns.Core.Formulir.Pupns;

/// <summary>Data Utama, a–t of the manual (features.md F4, domain.md §3.2).</summary>
public static class DataUtama
{
    private const string Cpns = "SK CPNS";

    /// <summary>The section.</summary>
    public static readonly Bagian Bagian = new("data_utama", "Data Utama", typeof(DataUtama))
    {
        Petunjuk = "Siapkan KTP, SK CPNS, SK PNS, dan NPWP.",
    };

    public static readonly IsianNip Nip = new("nip", "NIP Baru") { Sebutan = ["nip"], Sumber = Sumber.Baca, Wajib = true, Kelompok = "Nama" };
    public static readonly IsianTeks Nama = new("nama", "Nama", 100)
    {
        Sumber = Sumber.Koreksi, Wajib = true, Kelompok = "Nama", HurufBesar = true, Bukti = Cpns,
        Petunjuk = "Tanpa gelar, seperti pada SK CPNS.", Aturan = [AturanIsian.Nama],
    };
    public static readonly IsianTeks GelarDepan = new("gelar_depan", "Gelar depan", 30)
    {
        Sumber = Sumber.Koreksi, Kelompok = "Nama", Bukti = "Ijazah",
        Petunjuk = "Hanya gelar akademik; H. dan Hj. tidak dicantumkan.", Contoh = "Dr.", Aturan = [AturanIsian.GelarAgama],
    };
    public static readonly IsianTeks GelarBelakang = new("gelar_belakang", "Gelar belakang", 50)
    {
        Sumber = Sumber.Koreksi, Kelompok = "Nama", Bukti = "Ijazah", Petunjuk = "Hanya gelar akademik yang diakui BKN.",
        Contoh = "S.Pd.", Aturan = [AturanIsian.GelarAgama],
    };
    public static readonly IsianRujukan TempatLahir = new("tempat_lahir", "Tempat lahir", "lokasi")
    {
        Sebutan = ["lahir", "lahir di", "kelahiran", "ttl", "tempat tanggal lahir"],
        PanjangTeks = 100, Sumber = Sumber.Koreksi, Wajib = true, Kelompok = "Kelahiran", BolehTeks = true, Bukti = Cpns,
        Putusan = Putusan.Bkd, Petunjuk = "Bila desanya tidak ada, pilih kecamatannya.",
    };
    public static readonly IsianTanggal TanggalLahir = new("tanggal_lahir", "Tanggal lahir")
    {
        Dewasa = true,
        Sebutan = ["lahir", "lahir tanggal", "kelahiran", "ttl", "tempat tanggal lahir"],
        Sumber = Sumber.Koreksi, Wajib = true, Kelompok = "Kelahiran", Bukti = Cpns,
        Petunjuk = "Bila SK CPNS, akta, dan ijazah berbeda, yang dipakai SK CPNS.",
    };
    public static readonly IsianPilihan Agama = new("agama", "Agama", DaftarPns.Agama)
    {
        Sebutan = ["beragama"],
        Sumber = Sumber.Koreksi, Wajib = true, Kelompok = "Kelahiran", Bukti = "KTP", Putusan = Putusan.Bkd,
    };
    public static readonly IsianPilihan JenisKelamin = new("jenis_kelamin", "Jenis kelamin", DaftarPns.JenisKelamin)
    {
        Sebutan = ["kelamin", "jk"],
        Sumber = Sumber.Koreksi, Wajib = true, Kelompok = "Kelahiran", Bukti = "KTP",
    };
    public static readonly IsianPilihan StatusKawin = new("status_perkawinan", "Status perkawinan", DaftarPns.StatusKawin)
    {
        Sebutan = ["status kawin", "status nikah", "status pernikahan"],
        Sumber = Sumber.Koreksi, Wajib = true, Kelompok = "Kelahiran", Bukti = "KTP", Putusan = Putusan.Bkd,
    };
    public static readonly IsianTanggal TmtCpns = new("tmt_cpns", "TMT CPNS")
    {
        Sebutan = ["cpns tmt", "diangkat cpns", "jadi cpns"],
        Sumber = Sumber.Koreksi, Wajib = true, Kelompok = "Pengangkatan", Bukti = Cpns,
        Petunjuk = "Terhitung mulai tanggal pada SK CPNS; selalu tanggal 1.",
    };
    public static readonly IsianTanggal TmtPns = new("tmt_pns", "TMT PNS")
    {
        Sebutan = ["pns tmt", "diangkat pns", "jadi pns"],
        Sumber = Sumber.Koreksi, Kelompok = "Pengangkatan", Bukti = "SK PNS", Putusan = Putusan.Bkd,
        Petunjuk = "Pada SK PNS. Kosongkan bila Anda masih CPNS.",
    };
    public static readonly IsianPilihan Golongan = new("golongan", "Golongan ruang", DaftarKarier.Golongan)
    {
        Sebutan = ["golongan", "pangkat", "pangkat golongan"],
        Sumber = Sumber.Turunan, Turunan = (b, _, _) => Akhir.Golongan(b)?[RiwayatGolongan.Golongan], DiubahDi = "golongan",
        Kelompok = "Pengangkatan",
    };
    public static readonly IsianTanggal TmtGolongan = new("tmt_golongan", "TMT golongan")
    {
        Sumber = Sumber.Turunan, Turunan = (b, _, _) => Akhir.Golongan(b)?[RiwayatGolongan.Tmt], DiubahDi = "golongan",
        Kelompok = "Pengangkatan",
    };
    public static readonly IsianRujukan Pendidikan = new("pendidikan", "Pendidikan terakhir", "pendidikan")
    {
        Sumber = Sumber.Turunan, Turunan = (b, _, _) => Akhir.Pendidikan(b)?[RiwayatPendidikan.Pendidikan],
        DiubahDi = "pendidikan", Kelompok = "Pengangkatan", BolehTeks = true,
    };
    public static readonly IsianAngka TahunLulus = new("tahun_lulus", "Tahun lulus", 1945, 2100)
    {
        Sumber = Sumber.Turunan, Turunan = (b, _, _) => Akhir.Pendidikan(b)?[RiwayatPendidikan.TahunLulus],
        DiubahDi = "pendidikan", Kelompok = "Pengangkatan",
    };
    public static readonly IsianPilihan KedudukanHukum = new("kedudukan_hukum", "Kedudukan hukum", DaftarKedudukan.Hukum)
    {
        Sebutan = ["kedudukan", "status hukum"],
        Sumber = Sumber.Koreksi, Wajib = true, Kelompok = "Kepegawaian", Bukti = "SK kedudukan hukum", Putusan = Putusan.Bkd,
    };
    public static readonly IsianPilihan JenisPegawai = new("jenis_pegawai", "Jenis pegawai", DaftarKedudukan.JenisPegawai)
    {
        Sumber = Sumber.Koreksi, Wajib = true, Kelompok = "Kepegawaian", Bukti = "SK penempatan",
    };
    public static readonly IsianTeks Alamat = new("alamat", "Alamat", 255)
    {
        Sebutan = ["alamat rumah", "tinggal di", "bertempat tinggal di", "domisili", "alamat tinggal"],
        Sumber = Sumber.Koreksi, Wajib = true, Kelompok = "Kependudukan", Bukti = "KTP", Putusan = Putusan.Skpd,
        Petunjuk = "Tempat tinggal sekarang.",
    };
    public static readonly IsianNik Nik = new("nik", "NIK")
    {
        Sebutan = ["nik ktp", "nomor ktp", "ktp", "nomor induk kependudukan"],
        Sumber = Sumber.Koreksi, Wajib = true, Kelompok = "Kependudukan", Bukti = "KTP", Contoh = "3276 0166 1286 0003",
    };
    public static readonly IsianNomor Npwp = new("npwp", "NPWP", BentukNomor.Npwp)
    {
        Sebutan = ["nomor npwp", "npwp"],
        Sumber = Sumber.Koreksi, Kelompok = "Kependudukan", Bukti = "NPWP", Contoh = "09.254.294.3-407.000",
    };
    public static readonly IsianNomor KartuPegawai = new("kartu_pegawai", "Kartu pegawai", BentukNomor.Karpeg)
    {
        Sebutan = ["karpeg", "nomor karpeg", "nomor kartu pegawai"],
        Sumber = Sumber.Koreksi, Kelompok = "Kependudukan", Bukti = "Karpeg", Contoh = "N 123456",
        Petunjuk = "Boleh kosong bila Anda hanya memiliki KPE.",
    };
}
