namespace EPupns.Core.Data.Bersama;

/// <summary>Gives a scope the SQLite database it works on: a connection of its own for as long as it lives, or the writer's.</summary>
internal sealed class LingkupData(KolamSqlite kolam) : IDisposable
{
    private SambunganSqlite? _sewaan;

    /// <summary>Set by the writer before the scope asks for its database.</summary>
    public Func<EPupnsDb>? Penulis { get; set; }

    public EPupnsDb Buka() => Penulis?.Invoke() ?? (_sewaan = kolam.Sewa()).Buat();

    public void Dispose()
    {
        if (_sewaan is not null)
        {
            kolam.Kembalikan(_sewaan);
        }
    }
}
