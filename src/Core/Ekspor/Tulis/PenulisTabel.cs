namespace EPupns.Core.Ekspor;

/// <summary>Writes a table row by row into a stream that need not be able to seek; nothing of it is kept in memory.</summary>
public abstract class PenulisTabel : IDisposable
{
    /// <summary>Writes a row with one cell for each column.</summary>
    public abstract void Baris(ReadOnlySpan<Sel> sel);

    /// <summary>Writes what comes after the last row. What was not finished is no file.</summary>
    public abstract void Selesai();

    /// <inheritdoc />
    public void Dispose()
    {
        Lepas();
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of what was opened; the stream stays open.</summary>
    protected abstract void Lepas();
}
