using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Percakapan.Lanjut;

/// <summary>What is said when a conversation moves.</summary>
internal static class TeksLanjut
{
    public static readonly Ujaran Tautan = new("lanjut.tautan");
    public static readonly Ujaran TidakAdaTujuan = new("lanjut.tidak_ada_tujuan");
    public static readonly Ujaran DiSini = new("lanjut.di_sini");
    public static readonly Ujaran SudahDiSini = new("lanjut.sudah_di_sini");
    public static readonly Ujaran TidakBerlaku = new("lanjut.tidak_berlaku");
    public static readonly Ujaran Tertinggal = new("lanjut.tertinggal");
    public static readonly Ujaran Semula = new("lanjut.semula");
    public static readonly Ujaran TadiDiPerangkatLain = new("lanjut.tadi_di_perangkat_lain");
    public static readonly Ujaran PindahKe = new("lanjut.pindah_ke", "tempat", "waktu");
    public static readonly Ujaran Diputus = new("lanjut.diputus");
}
