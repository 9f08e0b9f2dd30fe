using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Alur.Tautkan;

/// <summary>What is said about linking a chat with an account of staff.</summary>
internal static class TeksTautkan
{
    public static readonly Ujaran Cara = new("tautkan.cara");
    public static readonly Ujaran Berhasil = new("tautkan.berhasil", "nama", "pengguna");
    public static readonly Ujaran Dilepas = new("tautkan.dilepas", "nama");
    public static readonly Ujaran DilepasPortal = new("tautkan.dilepas_portal", "nama");
    public static readonly Ujaran TidakTertaut = new("tautkan.tidak_tertaut");
}
