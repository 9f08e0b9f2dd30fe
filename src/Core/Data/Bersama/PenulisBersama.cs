using System.Collections.Concurrent;
using EPupns.Core.Dasar;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Data.Bersama;

/// <summary>
/// The one writer of a SQLite file, on a thread of its own (SQLite's calls block) and on one connection that stays open. Units of
/// work run one after another; those that wait when it is their turn share a transaction, each within its own savepoint, so that
/// one that fails takes nothing of the others with it. A commit waits for the disk; sharing it is what makes many turns a second
/// possible without giving up that they survive a power failure.
/// </summary>
public sealed class PenulisBersama(IServiceScopeFactory lingkup, KolamSqlite kolam, JalurTulis jalur) : IDisposable
{
    private const int PalingBanyak = 64;
    private const int SqliteBusy = 5;
    private static readonly TimeSpan PalingLamaMenunggu = TimeSpan.FromSeconds(30);
    private readonly BlockingCollection<IUnitTulis> _antrean = [];
    private readonly Lock _kunci = new();
    private Thread? _utas;
    private SambunganSqlite? _sambungan;

    internal async Task<T> JalankanAsync<T>(Func<IServiceProvider, Task<T>> kerja, Action<bool>? sesudah, CancellationToken batal)
    {
        batal.ThrowIfCancellationRequested();
        MulaiUtas();
        var unit = new UnitTulis<T>(kerja, sesudah);
        await using var penyerah = batal.Register(() => unit.Menyerah(batal));
        _antrean.Add(unit, batal);
        return await unit.Selesai;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _antrean.CompleteAdding();
        _utas?.Join();
        _sambungan?.Dispose();
        _antrean.Dispose();
    }

    private void MulaiUtas()
    {
        lock (_kunci)
        {
            if (_utas is null)
            {
                _utas = new Thread(Layani) { IsBackground = true, Name = "penulis SQLite" };
                _utas.Start();
            }
        }
    }

    private void Layani()
    {
        foreach (var pertama in _antrean.GetConsumingEnumerable())
        {
            var rombongan = new List<IUnitTulis>(PalingBanyak) { pertama };
            try
            {
                using var giliran = jalur.Masuk();
                Bersama(rombongan);
            }
            catch (Exception galat)
            {
                // Whatever stopped the commit stopped it for all of them: each caller hears of it and decides.
                rombongan.ForEach(u => u.Gagal(galat));
            }
        }
    }

    private void Bersama(List<IUnitTulis> rombongan)
    {
        _sambungan ??= Buka();
        using var transaksi = Mulai(_sambungan.Sambungan, rombongan[0]);
        if (transaksi is null)
        {
            return;
        }

        for (var i = 0; ; i++)
        {
            Satu(rombongan[i], _sambungan, transaksi);
            if (rombongan.Count == PalingBanyak || !_antrean.TryTake(out var berikut))
            {
                break;
            }

            rombongan.Add(berikut);
        }

        transaksi.Commit();
        Ukuran.Disimpan();
        rombongan.ForEach(u => u.Beres());
    }

    // Another process may hold the file. Who waits for it may give up meanwhile, so that a program that stops does not hang.
    private static SqliteTransaction? Mulai(SqliteConnection sambungan, IUnitTulis pertama)
    {
        var sampai = Environment.TickCount64 + (long)PalingLamaMenunggu.TotalMilliseconds;
        while (!pertama.Diserahkan)
        {
            try
            {
                return sambungan.BeginTransaction(deferred: false);
            }
            catch (SqliteException galat) when (galat.SqliteErrorCode == SqliteBusy && Environment.TickCount64 < sampai)
            {
                continue;
            }
        }

        return null;
    }

    private void Satu(IUnitTulis unit, SambunganSqlite sambungan, SqliteTransaction transaksi)
    {
        if (!unit.Mulai())
        {
            return;
        }

        sambungan.Jalankan("SAVEPOINT unit", transaksi);
        try
        {
            unit.JalankanAsync(lingkup, () => Db(sambungan, transaksi)).GetAwaiter().GetResult();
            sambungan.Jalankan("RELEASE unit", transaksi);
        }
        catch (Exception galat) when (unit.Menolak(galat))
        {
            sambungan.Jalankan("ROLLBACK TO unit", transaksi);
            sambungan.Jalankan("RELEASE unit", transaksi);
        }
    }

    private static SqliteDb Db(SambunganSqlite sambungan, SqliteTransaction transaksi)
    {
        var db = sambungan.Buat();
        db.Database.UseTransaction(transaksi);
        return db;
    }

    private SambunganSqlite Buka()
    {
        var sambungan = kolam.Sewa();
        sambungan.Sambungan.DefaultTimeout = 1;

        // 8 MB for the pages that every turn touches, and copied into the file not before 16 MB of them wait: those of the hot ones once.
        using var susunan = sambungan.Sambungan.CreateCommand();
        susunan.CommandText = "PRAGMA cache_size = -8000; PRAGMA wal_autocheckpoint = 4000";
        susunan.ExecuteNonQuery();
        return sambungan;
    }
}
