namespace EPupns.Core.Formulir.Pupns;

/// <summary>Parents (features.md F15): one father and one mother.</summary>
public static class OrangTua
{
    /// <summary>The record type.</summary>
    public static readonly Bagian Bagian = new("orang_tua", "Orang Tua", typeof(OrangTua))
    {
        Tab = "Riwayat",
        Berulang = true, Pembeda = ["hubungan"], PalingSedikit = 2, PalingBanyak = 2, Pokok = "nama", Saran = SaranKeluarga.OrangTua, Petunjuk = "Siapkan kartu keluarga.",
    };

    public static readonly IsianPilihan Hubungan = new("hubungan", "Ayah/ibu", DaftarPns.OrangTua) { Wajib = true, Lebar = 1 };
    public static readonly IsianYaTidak Pns = new("pns", "Orang tua seorang PNS") { Sebutan = ["pns", "seorang pns"], Wajib = true, Lebar = 0 };
    public static readonly IsianNip Nip = new("nip", "NIP Baru")
    {
        Sebutan = ["nip"], Mengisi = ["nama", "tanggal_lahir", "tempat_lahir"],
        TampakBila = Syarat.BilaYa(Pns), Wajib = true, Lebar = 0,
        Petunjuk = "Nama, tanggal, dan tempat lahirnya terisi sendiri.",
    };
    public static readonly IsianTeks Nama = new("nama", "Nama", 100)
    {
        Wajib = true, HurufBesar = true, Lebar = 3, Bukti = "Kartu keluarga", Aturan = [AturanIsian.Nama],
    };
    public static readonly IsianTanggal TanggalLahir = new("tanggal_lahir", "Tanggal lahir") { Dewasa = true, Sebutan = ["lahir", "lahir tanggal", "kelahiran", "ttl", "tempat tanggal lahir"], Wajib = true };
    public static readonly IsianRujukan TempatLahir = new("tempat_lahir", "Tempat lahir", "lokasi") { Sebutan = ["lahir", "lahir di", "kelahiran", "ttl", "tempat tanggal lahir"], Wajib = true, BolehTeks = true };
    public static readonly IsianPilihan StatusHidup = new("status_hidup", "Status hidup", DaftarPns.StatusHidup)
    {
        Wajib = true, Lebar = 1,
    };
    public static readonly IsianTanggal TanggalMeninggal = new("tanggal_meninggal", "Tanggal meninggal")
    {
        Nisbi = true,
        Sebutan = ["meninggal tanggal", "wafat", "meninggal pada"],
        TampakBila = Syarat.Bila(StatusHidup, "0"), Wajib = true, Lebar = 0,
    };
    public static readonly IsianTeks AktaMeninggal = new("akta_meninggal", "Nomor akta meninggal", 50)
    {
        Bernomor = true,
        Sebutan = ["akta meninggal", "akta kematian", "nomor akta kematian"],
        TampakBila = Syarat.Bila(StatusHidup, "0"), Lebar = 0,
    };
    public static readonly IsianNomor Bpjs = new("bpjs", "Nomor BPJS", BentukNomor.Bpjs) { Sebutan = ["bpjs"], Lebar = 0 };
}

/// <summary>Husbands and wives, every marriage in order (features.md F16, F17).</summary>
public static class Pasangan
{
    /// <summary>The record type.</summary>
    public static readonly Bagian Bagian = new("pasangan", "Suami/Istri", typeof(Pasangan))
    {
        Tab = "Riwayat",
        Berulang = true,
        PalingBanyak = 10,
        MenurutTanggal = "tanggal_menikah",
        Pembeda = ["nama", "tanggal_menikah"],
        Pokok = "nama",
        Untuk = Perihal.PernahMenikah,
        Petunjuk = "Siapkan buku nikah. Pernikahan terdahulu dimasukkan lebih dahulu, karena anak memilih ayah/ibunya di sini.",
    };

    public static readonly IsianYaTidak Pns = new("pns", "Suami/istri seorang PNS") { Sebutan = ["pns", "seorang pns"], Wajib = true, Lebar = 0 };
    public static readonly IsianNip Nip = new("nip", "NIP Baru")
    {
        Sebutan = ["nip"], Mengisi = ["nama", "tanggal_lahir", "tempat_lahir"],
        TampakBila = Syarat.BilaYa(Pns), Wajib = true, Petunjuk = "Nama, tanggal, dan tempat lahirnya terisi sendiri.",
    };
    public static readonly IsianTeks Nama = new("nama", "Nama", 100)
    {
        Wajib = true, HurufBesar = true, Lebar = 3, Bukti = "Akta nikah", Aturan = [AturanIsian.Nama],
    };
    public static readonly IsianTanggal TanggalLahir = new("tanggal_lahir", "Tanggal lahir") { Dewasa = true, Sebutan = ["lahir", "lahir tanggal", "kelahiran", "ttl", "tempat tanggal lahir"], Wajib = true };
    public static readonly IsianRujukan TempatLahir = new("tempat_lahir", "Tempat lahir", "lokasi") { Sebutan = ["lahir", "lahir di", "kelahiran", "ttl", "tempat tanggal lahir"], Wajib = true, BolehTeks = true };
    public static readonly IsianTanggal TanggalMenikah = new("tanggal_menikah", "Tanggal menikah") { Sebutan = ["menikah", "nikah", "menikah tanggal", "kawin"], Wajib = true };
    public static readonly IsianTeks AktaMenikah = new("akta_menikah", "Akta menikah", 50) { Bernomor = true, Sebutan = ["akta nikah", "nomor akta nikah", "buku nikah", "nomor akta menikah"], Wajib = true, Contoh = "1234/01/XII/2003" };
    public static readonly IsianPilihan Keadaan = new("status_pasangan", "Keadaan pernikahan", DaftarPns.KeadaanNikah)
    {
        Wajib = true, Lebar = 1,
    };
    public static readonly IsianTanggal TanggalCerai = new("tanggal_cerai", "Tanggal cerai")
    {
        Sebutan = ["cerai tanggal", "bercerai tanggal"],
        TampakBila = Syarat.Bila(Keadaan, "2"), Wajib = true, Lebar = 0,
    };
    public static readonly IsianTeks AktaCerai = new("akta_cerai", "Nomor akta cerai", 50)
    {
        Bernomor = true,
        Sebutan = ["akta cerai"],
        TampakBila = Syarat.Bila(Keadaan, "2"), Wajib = true, Bukti = "Akta cerai", Lebar = 0,
    };
    public static readonly IsianTanggal TanggalMeninggal = new("tanggal_meninggal", "Tanggal meninggal")
    {
        Nisbi = true,
        Sebutan = ["meninggal tanggal", "wafat", "meninggal pada"],
        TampakBila = Syarat.Bila(Keadaan, "3"), Wajib = true, Lebar = 0,
    };
    public static readonly IsianTeks AktaMeninggal = new("akta_meninggal", "Nomor akta meninggal", 50)
    {
        Bernomor = true,
        Sebutan = ["akta meninggal", "akta kematian", "nomor akta kematian"],
        TampakBila = Syarat.Bila(Keadaan, "3"), Wajib = true, Bukti = "Akta kematian", Lebar = 0,
    };
    public static readonly IsianNomor Bpjs = new("bpjs", "Nomor BPJS", BentukNomor.Bpjs) { Sebutan = ["bpjs"], Lebar = 0 };
    public static readonly IsianNomor Karis = new("karis_karsu", "Nomor Karis/Karsu", BentukNomor.Karpeg) { Sebutan = ["karis", "karsu", "nomor karis", "nomor karsu", "kartu istri", "kartu suami"], Lebar = 0 };
}

/// <summary>Children, also those no longer on the family card (features.md F18).</summary>
public static class Anak
{
    /// <summary>The record type.</summary>
    public static readonly Bagian Bagian = new("anak", "Anak", typeof(Anak))
    {
        Tab = "Riwayat",
        Berulang = true, MenurutTanggal = "tanggal_lahir", PalingBanyak = 40, Pokok = "nama",
        Petunjuk = "Semua anak, juga yang sudah tidak tercantum di kartu keluarga.",
    };

    public static readonly IsianCatatan AyahIbu = new("orang_tua", "Ayah/ibu", Pasangan.Bagian, Pasangan.Nama)
    {
        Wajib = true, Petunjuk = "Dipilih dari daftar suami/istri.",
    };
    public static readonly IsianTeks Nama = new("nama", "Nama", 100)
    {
        Wajib = true, HurufBesar = true, Lebar = 3, Bukti = "Akta kelahiran",
    };
    public static readonly IsianTanggal TanggalLahir = new("tanggal_lahir", "Tanggal lahir") { Sebutan = ["lahir", "lahir tanggal", "kelahiran", "ttl", "tempat tanggal lahir"], Wajib = true };
    public static readonly IsianRujukan TempatLahir = new("tempat_lahir", "Tempat lahir", "lokasi") { Sebutan = ["lahir", "lahir di", "kelahiran", "ttl", "tempat tanggal lahir"], Wajib = true, BolehTeks = true };
    public static readonly IsianPilihan JenisKelamin = new("jenis_kelamin", "Jenis kelamin", DaftarPns.JenisKelamin)
    {
        Sebutan = ["kelamin", "jk"],
        Wajib = true, Lebar = 1,
    };
    public static readonly IsianPilihan Status = new("status_anak", "Status anak", DaftarPns.StatusAnak) { Wajib = true, Lebar = 1.5f };
}
