using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Percakapan.Masuk;

/// <summary>
/// Buttons of a notice that answer no question and stay good however far the conversation has moved on. Who may press them follows from
/// the mark that every button carries: we made it for this address.
/// </summary>
internal static class TombolLepas
{
    private const string Awalan = "sanggah.";

    /// <summary>"Ini bukan saya" for a request for recovery.</summary>
    public static Tombol Sanggah(string nomor) => new("Ini bukan saya", Awalan + nomor);

    /// <summary>Number of the request that is objected to; null for every other button.</summary>
    public static string? Baca(string? kode) => kode?.StartsWith(Awalan, StringComparison.Ordinal) is true ? kode[Awalan.Length..] : null;
}
