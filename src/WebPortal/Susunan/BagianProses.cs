namespace EPupns.WebPortal.Susunan;

/// <summary>Which parts this process runs: key <c>Roles</c>, e.g. <c>portal,bot,worker</c>; empty means all.</summary>
/// <param name="Portal">Pages for staff and visitors.</param>
/// <param name="Bot">The conversation: web chat and Telegram.</param>
/// <param name="Worker">Sending what waits in the outbox, and clearing up.</param>
public sealed record BagianProses(bool Portal, bool Bot, bool Worker)
{
    private static readonly string[] Dikenal = ["portal", "bot", "worker"];

    /// <summary>Reads the key; an unknown word stops the start, because a process that silently does nothing is found too late.</summary>
    /// <exception cref="InvalidOperationException">A word that is not a part.</exception>
    public static BagianProses Baca(IConfiguration susunan)
    {
        var kata = (susunan["Roles"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (kata.FirstOrDefault(k => !Dikenal.Contains(k, StringComparer.OrdinalIgnoreCase)) is { } asing)
        {
            throw new InvalidOperationException($"Roles: '{asing}' is unknown; use {string.Join(", ", Dikenal)}.");
        }

        bool Ada(string bagian) => kata.Length == 0 || kata.Contains(bagian, StringComparer.OrdinalIgnoreCase);
        return new BagianProses(Ada("portal"), Ada("bot"), Ada("worker"));
    }
}
