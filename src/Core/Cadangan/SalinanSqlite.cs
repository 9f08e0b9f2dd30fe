using System.Data.Common;
using EPupns.Core.Data;
using EPupns.Core.Data.Impor;
using Microsoft.Data.Sqlite;

namespace EPupns.Core.Cadangan;

/// <summary>SQLite's own online copy: page by page within one read transaction, which holds up no writer.</summary>
internal sealed class SalinanSqlite(PilihanData pilihan) : SalinanData
{
    private const int SqliteBusy = 5;
    private SqliteConnection? _dibaca;

    public override string Nama => "basisdata.sqlite";

    protected override DbConnection Baca => _dibaca ?? throw new InvalidOperationException("Belum disalin.");

    public override async Task SalinAsync(string tujuan, CancellationToken batal)
    {
        await using var sumber = await BukaAsync(pilihan.Sambungan, batal);
        var salinan = await BukaAsync(Sambungan(tujuan, SqliteOpenMode.ReadWriteCreate), batal);
        _dibaca = salinan;
        await Task.Run(() => sumber.BackupDatabase(salinan), batal);

        // One file: what is copied says of itself that it has a log beside it.
        await using var perintah = salinan.CreateCommand();
        perintah.CommandText = "PRAGMA journal_mode=DELETE";
        await perintah.ExecuteNonQueryAsync(batal);
    }

    public override async Task PulihkanAsync(string sumber, CancellationToken batal)
    {
        await using var salinan = await BukaAsync(Sambungan(sumber, SqliteOpenMode.ReadOnly), batal);
        var tujuan = _dibaca = await BukaAsync(pilihan.Sambungan, batal);
        try
        {
            await Task.Run(() => salinan.BackupDatabase(tujuan), batal);
        }
        catch (SqliteException galat) when (galat.SqliteErrorCode == SqliteBusy)
        {
            throw new BerkasDitolakException("Basis data sedang dipakai. Hentikan semua proses e-PUPNS, lalu ulangi. Tidak ada yang diubah.");
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (_dibaca is not null)
        {
            await _dibaca.DisposeAsync();
        }
    }

    private static string Sambungan(string berkas, SqliteOpenMode cara) =>
        new SqliteConnectionStringBuilder { DataSource = berkas, Mode = cara, Pooling = false }.ConnectionString;

    private static async Task<SqliteConnection> BukaAsync(string sambungan, CancellationToken batal)
    {
        var hasil = new SqliteConnection(new SqliteConnectionStringBuilder(sambungan) { Pooling = false }.ConnectionString);
        await hasil.OpenAsync(batal);
        return hasil;
    }
}
