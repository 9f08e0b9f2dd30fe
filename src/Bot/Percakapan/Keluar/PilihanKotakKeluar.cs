namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>Section <c>KotakKeluar</c> of the configuration.</summary>
public sealed class PilihanKotakKeluar
{
    internal const string Bagian = "KotakKeluar";

    /// <summary>How long a sender may hold an address: after that it stops by itself, and another takes over from one that died.</summary>
    public TimeSpan Sewa { get; set; } = TimeSpan.FromMinutes(2);
}
