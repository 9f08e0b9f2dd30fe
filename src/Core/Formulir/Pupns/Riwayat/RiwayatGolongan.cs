using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Riwayat golongan (features.md F19, F20).</summary>
public static class RiwayatGolongan
{
    /// <summary>The record type.</summary>
    public static readonly Bagian Bagian = new("golongan", "Riwayat Golongan", typeof(RiwayatGolongan))
    {
        Tab = "Riwayat",
        Berulang = true,
        MenurutTanggal = "tmt_golongan",
        Pembeda = ["golongan", "tmt_golongan"],
        PalingSedikit = 1,
        Pokok = "golongan",
        Saran = SaranKarier.Golongan,
        Petunjuk = "Siapkan SK CPNS dan semua SK kenaikan pangkat. Baris pertama dari SK CPNS; SK PNS dengan golongan yang sama tidak dimasukkan.",
    };

    public static readonly IsianPilihan Golongan = new("golongan", "Golongan", DaftarKarier.Golongan)
    {
        Sebutan = ["pangkat", "golongan ruang", "pangkat golongan", "naik ke"],
        Wajib = true, Lebar = 1.4f, Bukti = "SK kenaikan pangkat", Contoh = "III/a",
    };
    public static readonly IsianAngka MasaKerjaTahun = new("masa_kerja_tahun", "Masa kerja tahun", 0, 99)
    {
        MasaKerja = BagianMasaKerja.Tahun,
        Sebutan = ["masa kerja", "mk", "mkg", "masa kerja golongan"],
        Wajib = true, Lebar = 1, Satuan = "tahun", Petunjuk = "Masa kerja golongan seperti tertulis pada SK.",
    };
    public static readonly IsianAngka MasaKerjaBulan = new("masa_kerja_bulan", "Masa kerja bulan", 0, 11)
    {
        MasaKerja = BagianMasaKerja.Bulan,
        Sebutan = ["masa kerja", "mk", "mkg", "masa kerja golongan"],
        Wajib = true, Lebar = 1, Satuan = "bulan",
    };
    public static readonly IsianTeks NomorSk = new("nomor_sk", "Nomor SK", 50)
    {
        Bernomor = true,
        Ragu = NomorSurat.RaguPak,
        Sebutan = ["sk", "sk nomor", "skep"],
        Wajib = true, Lebar = 3, Petunjuk = "Nomor SK bupati/kepala BKD, bukan nomor PAK.", Contoh = "823.3/123/BKD/2012",
    };
    public static readonly IsianTanggal TanggalSk = new("tanggal_sk", "Tanggal SK") { Sebutan = ["sk tanggal", "tanggal surat"], Wajib = true };
    public static readonly IsianTanggal Tmt = new("tmt_golongan", "TMT golongan")
    {
        Sebutan = ["sejak", "sejak tanggal", "terhitung mulai tanggal"],
        Wajib = true, BolehNanti = true, Contoh = "01-10-2012",
    };
    public static readonly IsianTeks NomorBkn = new("nomor_bkn", "Nomor BKN", 30)
    {
        Bernomor = true,
        Ragu = NomorSurat.RaguTanggal,
        Sebutan = ["bkn", "nota bkn", "pertek", "pertek bkn", "nomor pertek", "nomor nota"],
        Contoh = "KG-12001000456", Petunjuk = "SK sebelum otonomi daerah biasanya tidak memilikinya; boleh dikosongkan.",
    };
    public static readonly IsianTanggal TanggalBkn = new("tanggal_bkn", "Tanggal BKN") { Sebutan = ["tanggal pertek", "tanggal nota"], TampakBila = Syarat.BilaTerisi(NomorBkn) };
    public static readonly IsianPilihan JenisKp = new("jenis_kp", "Jenis KP", DaftarKarier.JenisKp)
    {
        Sebutan = ["kp", "kenaikan pangkat", "jenis kenaikan pangkat"],
        Wajib = true, Petunjuk = "Baris pertama: Gol. dari Pengadaan CPNS/PNS.",
    };
    public static readonly IsianAngka AngkaKreditUtama = new("angka_kredit_utama", "Angka kredit utama", 0, 9999)
    {
        Sebutan = ["ak utama", "kredit utama"],
        TampakBila = Syarat.Bila(JenisKp, "202"), Desimal = 3, Lebar = 0, Bukti = "PAK",
    };
    public static readonly IsianAngka AngkaKreditTambahan = new("angka_kredit_tambahan", "Angka kredit tambahan", 0, 9999)
    {
        Sebutan = ["ak tambahan", "kredit tambahan", "ak penunjang", "angka kredit penunjang"],
        TampakBila = Syarat.Bila(JenisKp, "202"), Desimal = 3, Lebar = 0, Bukti = "PAK",
    };
}
