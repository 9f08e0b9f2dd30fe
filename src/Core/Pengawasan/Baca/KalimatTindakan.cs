namespace EPupns.Core.Pengawasan;

/// <summary>The audit's words in a person's words.</summary>
public static class KalimatTindakan
{
    private static readonly Dictionary<string, string> Kalimat = new()
    {
        [CatatBacaan.Tindakan] = "membuka data Anda",
        ["data.dihapus"] = "menghapus semua yang Anda isi",
        ["data.diunduh"] = "mengunduh salinan seluruh data",
        ["berkas.dibuka"] = "membuka berkas Anda",
        ["berkas.dilampirkan"] = "melampirkan berkas",
        ["berkas.dicabut"] = "mencabut berkas",
        ["registrasi.dibuat"] = "mendaftar",
        ["registrasi.disetujui"] = "menyetujui pendaftaran Anda",
        ["registrasi.ditolak"] = "menolak pendaftaran Anda",
        ["registrasi.kontak"] = "mengganti surel atau nomor telepon",
        ["formulir.dikirim"] = "mengirim formulir",
        ["formulir.minta_turun"] = "meminta turun status",
        ["formulir.tarik_turun"] = "membatalkan permintaan turun status",
        ["formulir.turun_status"] = "menurunkan status formulir",
        ["formulir.dicetak"] = "mencetak formulir",
        ["bukti_pengisian.dicetak"] = "mencetak bukti pengisian",
        ["formulir.diambil"] = "mulai memeriksa formulir",
        ["formulir.dilepas"] = "berhenti memeriksa formulir",
        ["formulir.diloloskan"] = "selesai memeriksa formulir",
        ["formulir.dikembalikan"] = "mengembalikan formulir",
        ["formulir.tolak_turun"] = "menolak permintaan turun status",
        ["baris.setuju"] = "menyetujui satu perubahan",
        ["baris.tolak"] = "menolak satu perubahan",
        ["baris.kembali"] = "mengembalikan satu isian",
        ["baris.terus"] = "meneruskan satu perubahan",
        ["baris.ditanya"] = "bertanya tentang satu isian",
        ["baris.dijawab"] = "menjawab pertanyaan verifikator",
        ["bukti_selesai.dicetak"] = "mencetak bukti selesai",
        ["kerabat.dicari"] = "mencocokkan NIP Anda sebagai orang tua atau pasangan",
        ["temuan.dijelaskan"] = "menjelaskan peringatan",
        ["laporan.dibuat"] = "membuat laporan",
        ["identitas.diusulkan"] = "mengusulkan perbaikan nama atau instansi Anda",
        ["identitas.diperbaiki"] = "memperbaiki nama atau instansi Anda",
        ["identitas.ditolak"] = "menolak usul perbaikan nama atau instansi Anda",
        ["akun.kunci_dibuka"] = "membuka kunci akun Anda",
        ["pns.masuk"] = "masuk",
        ["pns.keluar"] = "keluar",
        ["pns.terkunci"] = "gagal masuk berkali-kali; akun dikunci sementara",
        ["pns.sandi-diganti"] = "mengganti kata sandi",
        ["pns.pengaman-diganti"] = "mengganti pertanyaan pengaman",
        ["pemulihan.diajukan"] = "mengajukan pemulihan akun",
        ["pemulihan.disetujui"] = "menyetujui pemulihan akun",
        ["pemulihan.ditolak"] = "menolak pemulihan akun",
        ["pemulihan.disanggah"] = "menyanggah pemulihan akun",
        ["pemulihan.selesai"] = "menyelesaikan pemulihan akun",
        ["pemulihan.terbukti"] = "membuktikan diri untuk pemulihan akun",
        ["pemulihan.terkunci"] = "gagal membuktikan diri berkali-kali; pemulihan dikunci sementara",
        ["pemulihan.tautan-lagi"] = "meminta tautan kata sandi lagi",
    };

    // Words that a slice adds later still read well by their first part.
    private static readonly (string Awalan, string Kalimat)[] Bagian =
    [
        ("pengisian.", "mengubah isian"),
        ("baris.", "memeriksa isian Anda"),
        ("formulir.", "mengubah keadaan formulir"),
        ("registrasi.", "mengubah pendaftaran"),
        ("berkas.", "mengubah berkas"),
        ("pemulihan.", "menangani pemulihan akun"),
        ("laporan.", "menangani laporan"),
        ("pns.", "mengubah akun"),
    ];

    /// <summary>What was done, to be read after the name of who did it.</summary>
    public static string Untuk(string tindakan) =>
        Kalimat.GetValueOrDefault(tindakan) ?? Bagian.FirstOrDefault(b => tindakan.StartsWith(b.Awalan, StringComparison.Ordinal)).Kalimat ?? "mengubah data";
}
