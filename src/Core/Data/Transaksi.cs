using EPupns.Core.Dasar;

namespace EPupns.Core.Data;

/// <summary>One unit of work: everything written inside commits together or not at all.</summary>
public sealed class Transaksi(EPupnsDb db, JalurTulis jalur)
{
    /// <summary>
    /// Runs <paramref name="kerja"/> in one transaction, saves, and commits. When one is already open, joins it:
    /// the outermost caller commits.
    /// </summary>
    public async Task<T> JalankanAsync<T>(Func<Task<T>> kerja, CancellationToken batal)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            return await kerja();
        }

        using var giliran = await jalur.MasukAsync(batal);
        await using var transaksi = await db.Database.BeginTransactionAsync(batal);
        var hasil = await kerja();
        await db.SaveChangesAsync(batal);
        await transaksi.CommitAsync(batal);
        Ukuran.Disimpan();
        return hasil;
    }
}
