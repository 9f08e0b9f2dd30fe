using System.Data;
using System.Data.Common;
using EPupns.Core.Data;
using EPupns.Core.Data.Impor;
using Npgsql;

namespace EPupns.Core.Cadangan;

/// <summary>PostgreSQL by <c>pg_dump</c> and <c>pg_restore</c>. A transaction that stays open lends its snapshot to the dump, so counts and files are of the same moment.</summary>
internal sealed class SalinanPg(PilihanData pilihan, AlatPg alat) : SalinanData
{
    private readonly NpgsqlConnectionStringBuilder _alamat = new(pilihan.Sambungan) { Pooling = false, CommandTimeout = 0 };
    private NpgsqlConnection? _sambungan;
    private NpgsqlTransaction? _saat;

    public override string Nama => "basisdata.pgdump";

    protected override DbConnection Baca => _sambungan ?? throw new InvalidOperationException("Belum disalin.");

    public override async Task SalinAsync(string tujuan, CancellationToken batal)
    {
        _sambungan = new NpgsqlConnection(_alamat.ConnectionString);
        await _sambungan.OpenAsync(batal);
        _saat = await _sambungan.BeginTransactionAsync(IsolationLevel.RepeatableRead, batal);
        await using var perintah = new NpgsqlCommand("SELECT pg_export_snapshot()", _sambungan);
        var saat = (string)(await perintah.ExecuteScalarAsync(batal))!;
        await alat.JalankanAsync("pg_dump", _alamat, ["--format=custom", "--no-owner", "--no-privileges", $"--snapshot={saat}", $"--file={tujuan}"], batal);
    }

    public override async Task PulihkanAsync(string sumber, CancellationToken batal)
    {
        await TolakBilaDipakaiAsync(batal);

        // The extension is there (the schema was prepared), and only its owner may replace it.
        var daftar = await alat.JalankanAsync("pg_restore", null, ["--list", sumber], batal);
        var berkasDaftar = sumber + ".daftar";
        await File.WriteAllLinesAsync(berkasDaftar, daftar.Split('\n').Where(b => !b.Contains(" EXTENSION ", StringComparison.Ordinal)), batal);
        try
        {
            await alat.JalankanAsync(
                "pg_restore",
                _alamat,
                ["--clean", "--if-exists", "--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", $"--use-list={berkasDaftar}", $"--dbname={_alamat.Database}", sumber],
                batal);
        }
        finally
        {
            File.Delete(berkasDaftar);
        }

        _sambungan = new NpgsqlConnection(_alamat.ConnectionString);
        await _sambungan.OpenAsync(batal);
    }

    public override async ValueTask DisposeAsync()
    {
        if (_saat is not null)
        {
            await _saat.DisposeAsync();
        }

        if (_sambungan is not null)
        {
            await _sambungan.DisposeAsync();
        }
    }

    private async Task TolakBilaDipakaiAsync(CancellationToken batal)
    {
        NpgsqlConnection.ClearAllPools();
        await using var sambungan = new NpgsqlConnection(_alamat.ConnectionString);
        await sambungan.OpenAsync(batal);
        await using var perintah = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state IN ('active', 'idle in transaction')", sambungan);
        if (await perintah.ExecuteScalarAsync(batal) is > 0L)
        {
            throw new BerkasDitolakException("Basis data sedang dipakai. Hentikan semua proses e-PUPNS, lalu ulangi. Tidak ada yang diubah.");
        }
    }
}
