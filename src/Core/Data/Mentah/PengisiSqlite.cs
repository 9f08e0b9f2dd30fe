using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace EPupns.Core.Data.Mentah;

/// <summary>
/// One statement for very many rows, with values by position: the parameters of ADO.NET are looked up by name for every row, which
/// took a sixth of a whole import.
/// </summary>
internal sealed class PengisiSqlite : IDisposable
{
    private readonly SqliteConnection _sambungan;
    private readonly sqlite3_stmt _perintah;

    public PengisiSqlite(SqliteConnection sambungan, string sql)
    {
        _sambungan = sambungan;
        Periksa(raw.sqlite3_prepare_v2(sambungan.Handle, sql, out _perintah));
    }

    /// <summary>Runs it with the values of one row.</summary>
    /// <exception cref="SqliteException">The database refuses.</exception>
    public void Jalankan(IEnumerable<object?> nilai)
    {
        var letak = 0;
        foreach (var satu in nilai)
        {
            Periksa(Isi(++letak, satu));
        }

        var hasil = raw.sqlite3_step(_perintah);
        Periksa(hasil == raw.SQLITE_DONE ? raw.SQLITE_OK : hasil);
        Periksa(raw.sqlite3_reset(_perintah));
    }

    /// <inheritdoc />
    public void Dispose() => _perintah.Dispose();

    private int Isi(int letak, object? nilai) => nilai switch
    {
        null => raw.sqlite3_bind_null(_perintah, letak),
        string teks => raw.sqlite3_bind_text(_perintah, letak, teks),
        bool ya => raw.sqlite3_bind_int(_perintah, letak, ya ? 1 : 0),
        int angka => raw.sqlite3_bind_int(_perintah, letak, angka),
        long angka => raw.sqlite3_bind_int64(_perintah, letak, angka),
        DateOnly hari => raw.sqlite3_bind_text(_perintah, letak, hari.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"Belum ada cara menyimpan {nilai.GetType().Name} secara massal."),
    };

    private void Periksa(int hasil) => SqliteException.ThrowExceptionForRC(hasil, _sambungan.Handle);
}
