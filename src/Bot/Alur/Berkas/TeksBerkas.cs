using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Alur.Berkas;

/// <summary>Sentences about papers.</summary>
internal static class TeksBerkas
{
    public static readonly Ujaran Daftar = new("berkas.daftar", "ada", "semua", "batang", "menit", "baris");
    public static readonly Ujaran DaftarLengkap = new("berkas.daftar_lengkap", "semua", "baris");
    public static readonly Ujaran Minta = new("berkas.minta", "judul", "membuktikan");
    public static readonly Ujaran MintaLagi = new("berkas.minta_lagi", "judul", "banyak");
    public static readonly Ujaran Diterima = new("berkas.diterima", "judul", "uraian");
    public static readonly Ujaran SudahAda = new("berkas.sudah_ada", "judul");
    public static readonly Ujaran SebagaiFile = new("berkas.sebagai_file");
    public static readonly Ujaran Apa = new("berkas.apa", "uraian");
    public static readonly Ujaran ApaBanyak = new("berkas.apa_banyak", "banyak");
    public static readonly Ujaran Tersimpan = new("berkas.tersimpan", "judul", "banyak");
    public static readonly Ujaran Dibuang = new("berkas.dibuang");
    public static readonly Ujaran PilihHapus = new("berkas.pilih_hapus", "judul", "baris");
    public static readonly Ujaran Dihapus = new("berkas.dihapus", "nama");
    public static readonly Ujaran KirimBerkas = new("berkas.kirim_berkas");
    public static readonly Ujaran PilihBerkas = new("berkas.pilih_berkas");
    public static readonly Ujaran TidakDitemukan = new("berkas.tidak_ditemukan");
    public static readonly Ujaran Beberapa = new("berkas.beberapa");
    public static readonly Ujaran Tautan = new("berkas.tautan", "menit");
    public static readonly Ujaran MasukDahulu = new("berkas.masuk_dahulu");
    public static readonly Ujaran KembaliKe = new("berkas.kembali_ke", "judul");
    public static readonly Ujaran LewatWeb = new("berkas.lewat_web", "judul", "uraian");
}
