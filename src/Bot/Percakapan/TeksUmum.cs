using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Percakapan;

/// <summary>Sentences that belong to no flow.</summary>
internal static class TeksUmum
{
    public static readonly Ujaran Gangguan = new("umum.gangguan");
    public static readonly Ujaran SudahDiAwal = new("umum.sudah_di_awal");
    public static readonly Ujaran SudahDijawab = new("umum.sudah_dijawab");
    public static readonly Ujaran Selamat = new("umum.selamat_datang");
    public static readonly Ujaran Menu = new("umum.menu");
    public static readonly Ujaran MenuMasuk = new("umum.menu_masuk", "nama");
    public static readonly Ujaran TawarLanjut = new("umum.tawar_lanjut", "judul");
    public static readonly Ujaran Dihentikan = new("umum.dihentikan", "judul");
    public static readonly Ujaran TidakAdaYangDibatalkan = new("umum.tidak_ada_yang_dibatalkan");
    public static readonly Ujaran TidakDikenal = new("umum.tidak_dikenal");
    public static readonly Ujaran HanyaTeks = new("umum.hanya_teks", "isi");
    public static readonly Ujaran BerkasTidakDitunggu = new("umum.berkas_tidak_ditunggu");
    public static readonly Ujaran TidakBisaDilewati = new("umum.tidak_bisa_dilewati");
    public static readonly Ujaran SesiBerakhir = new("umum.sesi_berakhir");
    public static readonly Ujaran SesiDitutup = new("umum.sesi_ditutup");
    public static readonly Ujaran SudahKeluar = new("umum.sudah_keluar");
    public static readonly Ujaran BelumMasuk = new("umum.belum_masuk");
    public static readonly Ujaran Bantuan = new("umum.bantuan");
    public static readonly Ujaran Disunting = new("umum.disunting");
}
