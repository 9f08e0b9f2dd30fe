using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Percakapan.Maksud;

/// <summary>What is said about what was understood.</summary>
internal static class TeksMaksud
{
    public static readonly Ujaran Dipahami = new("maksud.dipahami", "judul");
    public static readonly Ujaran Pilih = new("maksud.pilih", "judul");
    public static readonly Ujaran TidakYakin = new("maksud.tidak_yakin");
    public static readonly Ujaran Tawaran = new("maksud.tawaran", "judul");
}
