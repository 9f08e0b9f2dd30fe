using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Referensi;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Riwayat jabatan (features.md F21).</summary>
public static class RiwayatJabatan
{
    /// <summary>The record type.</summary>
    public static readonly Bagian Bagian = new("jabatan", "Riwayat Jabatan", typeof(RiwayatJabatan))
    {
        Tab = "Riwayat",
        Berulang = true,
        MenurutTanggal = "tmt_jabatan",
        Pembeda = ["nama_jabatan", "unor", "tmt_jabatan"],
        PalingSedikit = 1,
        Pokok = "nama_jabatan",
        Saran = SaranJabatan.Cari,
        Petunjuk = "Siapkan SK jabatan. Baris pertama dari SK pengangkatan pertama (TMT 2008 ke atas) atau SK PNS (sebelumnya).",
    };

    public static readonly IsianPilihan Jenis = new("jenis_jabatan", "Jenis jabatan", DaftarKarier.JenisJabatan)
    {
        Wajib = true, Lebar = 1.5f,
    };
    public static readonly IsianRujukan Instansi = new("instansi_kerja", "Instansi kerja", "instansi") { BolehTeks = true, Lebar = 0 };
    public static readonly IsianRujukan Unor = new("unor", "Unit organisasi", "unor")
    {
        Sebutan = ["unor", "unit", "unit kerja", "di unit", "di"], Wajib = true, BolehTeks = true, Lebar = 3, Petunjuk = "Unit terkecil menurut SK; bagi guru, sekolahnya.",
    };
    public static readonly IsianRujukan Nama = new("nama_jabatan", "Nama jabatan", "jabatan")
    {
        Sebutan = ["jabatan", "sebagai", "menjabat"], Bawaan = (i, k) => Struktural(i, k)?.Rinci, TeksBila = Syarat.Bila(Jenis, "1"),
        Wajib = true, BolehTeks = true, Menentukan = true, Lebar = 3, Bukti = "SK jabatan", Petunjuk = "Seperti pada SK, misalnya Guru Pratama.",
    };
    public static readonly IsianPilihan Eselon = new("eselon", "Eselon", DaftarKarier.Eselon)
    {
        TampakBila = Syarat.Bila(Jenis, "1"), Wajib = true, Lebar = 1, Bawaan = (i, k) => Struktural(i, k)?.Jenis is { } eselon and not "99" ? eselon : null,
        Kecuali = (["99"], "Jabatan struktural selalu bereselon; lihat SK jabatannya. Bila Anda tidak memegang jabatan struktural, ubahlah jenis jabatannya."),
    };
    public static readonly IsianTanggal Tmt = new("tmt_jabatan", "TMT jabatan")
    {
        Sebutan = ["sejak", "sejak tanggal", "terhitung mulai tanggal"],
        Wajib = true, BolehNanti = true, Petunjuk = "Pada SK jabatan atau PAK; bila ragu, tanyakan kepada BKD.",
    };
    public static readonly IsianTeks NomorSk = new("nomor_sk", "Nomor SK", 50) { Bernomor = true, Ragu = NomorSurat.RaguPak, Sebutan = ["sk", "sk nomor"], Wajib = true };
    public static readonly IsianTanggal TanggalSk = new("tanggal_sk", "Tanggal SK") { Sebutan = ["sk tanggal"], Wajib = true };
    public static readonly IsianTanggal TmtPelantikan = new("tmt_pelantikan", "TMT pelantikan")
    {
        Sebutan = ["dilantik", "pelantikan"],
        TampakBila = Syarat.Bila(Jenis, "1"), Wajib = true, BolehNanti = true, Lebar = 0,
    };

    // The head of a unit: what the post is called, and its echelon, stand in the row of the unit.
    private static RujukanTerbaca? Struktural(Isi isi, Konteks konteks) => isi[Jenis] == "1" && isi[Unor] is { } unor ? konteks.Rujukan("unor", unor) : null;
}
