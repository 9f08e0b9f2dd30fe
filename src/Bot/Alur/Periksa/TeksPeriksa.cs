using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>What checking the record says.</summary>
internal static class TeksPeriksa
{
    public static readonly Ujaran Bagian = new("periksa.bagian", "daftar");
    public static readonly Ujaran SemuaLengkap = new("periksa.semua_lengkap", "daftar");
    public static readonly Ujaran BagianSelesai = new("periksa.bagian_selesai", "bagian");
    public static readonly Ujaran Catatan = new("periksa.catatan", "bagian", "daftar");
    public static readonly Ujaran TanpaCatatan = new("periksa.tanpa_catatan", "bagian", "petunjuk");
    public static readonly Ujaran CatatanPenuh = new("periksa.catatan_penuh", "bagian", "banyak");
    public static readonly Ujaran Kelompok = new("periksa.kelompok", "bagian", "kemajuan", "daftar");
    public static readonly Ujaran Satu = new("periksa.satu", "bagian", "kemajuan", "isian", "sapk");
    public static readonly Ujaran SatuDiperbaiki = new("periksa.satu_diperbaiki", "bagian", "kemajuan", "isian", "sapk", "perbaikan");
    public static readonly Ujaran Tanya = new("periksa.tanya", "bagian", "kemajuan", "isian", "petunjuk");
    public static readonly Ujaran TanpaSapk = new("periksa.tanpa_sapk", "bagian", "kemajuan", "isian", "petunjuk");
    public static readonly Ujaran Ganti = new("periksa.ganti", "bagian", "kemajuan", "isian", "nilai", "petunjuk");
    public static readonly Ujaran MasukDahulu = new("periksa.masuk_dahulu");
    public static readonly Ujaran Perbaiki = new("periksa.perbaiki", "isian", "sapk", "petunjuk");
    public static readonly Ujaran SamaDenganBkn = new("periksa.sama_dengan_bkn", "isian");
    public static readonly Ujaran Kepastian = new("periksa.kepastian", "isian", "sapk", "perbaikan", "bukti");
    public static readonly Ujaran KepastianIsi = new("periksa.kepastian_isi", "isian", "nilai");
    public static readonly Ujaran KepastianDaftar = new("periksa.kepastian_daftar", "isian", "nilai");
    public static readonly Ujaran KosongkanIsi = new("periksa.kosongkan_isi", "isian", "nilai");
    public static readonly Ujaran Kosongkan = new("periksa.kosongkan", "isian", "sapk");
    public static readonly Ujaran PilihTafsir = new("periksa.pilih_tafsir", "alasan", "daftar");
    public static readonly Ujaran TingkatAwal = new("periksa.tingkat_awal", "isian");
    public static readonly Ujaran Tingkat = new("periksa.tingkat", "isian", "induk");
    public static readonly Ujaran Tersimpan = new("periksa.tersimpan", "isian", "nilai");
    public static readonly Ujaran Dicocokkan = new("periksa.dicocokkan", "isian");
    public static readonly Ujaran BanyakDicocokkan = new("periksa.banyak_dicocokkan", "banyak");
    public static readonly Ujaran Dikosongkan = new("periksa.dikosongkan", "isian");
    public static readonly Ujaran Diurungkan = new("periksa.diurungkan", "isian", "nilai");
    public static readonly Ujaran BanyakDiurungkan = new("periksa.banyak_diurungkan", "banyak");
    public static readonly Ujaran KetikDahulu = new("periksa.ketik_dahulu", "isian");
    public static readonly Ujaran Dilaporkan = new("periksa.dilaporkan", "isian", "diketik", "nomor");
    public static readonly Ujaran Temuan = new("periksa.temuan", "pesan");
    public static readonly Ujaran Galat = new("periksa.galat", "pesan");
    public static readonly Ujaran TidakCukupDijelaskan = new("periksa.tidak_cukup_dijelaskan");
    public static readonly Ujaran SudahDijelaskan = new("periksa.sudah_dijelaskan", "pesan", "penjelasan");
    public static readonly Ujaran Dijelaskan = new("periksa.dijelaskan");
    public static readonly Ujaran TulisSebabnya = new("periksa.tulis_sebabnya");
    public static readonly Ujaran Kelengkapan = new("periksa.kelengkapan", "daftar");
    public static readonly Ujaran LengkapSemua = new("periksa.lengkap_semua");
    public static readonly Ujaran Kalimat = new("periksa.kalimat", "bagian", "daftar", "belum");
    public static readonly Ujaran KalimatKosong = new("periksa.kalimat_kosong", "belum");
    public static readonly Ujaran RalatKalimat = new("periksa.ralat_kalimat");
    public static readonly Ujaran BeberapaTersimpan = new("periksa.beberapa_tersimpan", "isian");
    public static readonly Ujaran Kerabat = new("periksa.kerabat");
    public static readonly Ujaran Hapus = new("periksa.hapus", "bagian", "catatan");
    public static readonly Ujaran UsulHapus = new("periksa.usul_hapus", "bagian", "catatan");
    public static readonly Ujaran Dihapus = new("periksa.dihapus", "catatan");
    public static readonly Ujaran DiusulkanHapus = new("periksa.diusulkan_hapus", "catatan");
    public static readonly Ujaran Dipulihkan = new("periksa.dipulihkan");
    public static readonly Ujaran Isian = new("periksa.isian", "bagian", "daftar");
    public static readonly Ujaran Terkunci = new("periksa.terkunci", "isian", "nilai", "bagian");
    public static readonly Ujaran HanyaBaca = new("periksa.hanya_baca", "isian", "nilai");
    public static readonly Ujaran PilihTombol = new("periksa.pilih_tombol");
    public static readonly Ujaran PilihNomor = new("periksa.pilih_nomor");
    public static readonly Ujaran WajibDiisi = new("periksa.wajib_diisi", "isian");
}
