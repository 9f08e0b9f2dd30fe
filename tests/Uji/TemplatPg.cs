using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EPupns.Uji;

/// <summary>A PostgreSQL database that is migrated once in a test process; every test class gets a copy of it.</summary>
internal static class TemplatPg
{
    private const string Petunjuk =
        "TEST_PG belum diisi. Uji penyimpanan berjalan juga pada PostgreSQL: jalankan scripts/uji, " +
        "atau isi TEST_PG, misalnya Host=127.0.0.1;Port=5432;Username=app;Database=app (pengguna yang boleh membuat basis data).";

    private static readonly string Nama = $"uji_{Environment.ProcessId}_templat";
    private static readonly Lazy<Task> Siap = new(SiapkanAsync);
    private static int _nomor;

    private static string Induk => Environment.GetEnvironmentVariable("TEST_PG") is { Length: > 0 } sambungan
        ? sambungan
        : throw new InvalidOperationException(Petunjuk);

    /// <summary>A fresh copy; returns its connection string.</summary>
    public static async Task<string> SalinAsync()
    {
        await Siap.Value;
        return await BuatAsync(Nama);
    }

    /// <summary>A fresh database without tables; returns its connection string.</summary>
    public static Task<string> KosongAsync() => BuatAsync("template0");

    /// <summary>Removes a copy.</summary>
    public static async Task HapusAsync(string sambungan)
    {
        await using (var lama = new NpgsqlConnection(sambungan))
        {
            NpgsqlConnection.ClearPool(lama);
        }

        await PerintahAsync($"DROP DATABASE {NamaBasis(sambungan)} WITH (FORCE)");
    }

    /// <summary>Ends every connection to one of them.</summary>
    public static Task PutuskanAsync(string sambungan) =>
        PerintahAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{NamaBasis(sambungan)}'");

    /// <summary>Lets nobody in, or everybody again.</summary>
    public static Task BukaAsync(string sambungan, bool buka) => PerintahAsync($"ALTER DATABASE {NamaBasis(sambungan)} ALLOW_CONNECTIONS {buka}");

    private static async Task SiapkanAsync()
    {
        await PerintahAsync($"CREATE DATABASE {Nama}");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => HapusAsync(Untuk(Nama)).GetAwaiter().GetResult();
        var pilihan = new PilihanData(Untuk(Nama) + ";Pooling=False");
        await using var db = new PgDb(new DbContextOptionsBuilder<PgDb>().UseNpgsql(pilihan.Sambungan).Options);
        await db.SiapkanAsync(pilihan, CancellationToken.None);
    }

    private static async Task<string> BuatAsync(string templat)
    {
        var nama = $"uji_{Environment.ProcessId}_{Interlocked.Increment(ref _nomor)}";
        await PerintahAsync($"CREATE DATABASE {nama} TEMPLATE {templat}");
        return Untuk(nama);
    }

    private static string? NamaBasis(string sambungan) => new NpgsqlConnectionStringBuilder(sambungan).Database;

    private static string Untuk(string basis) =>
        new NpgsqlConnectionStringBuilder(Induk) { Database = basis, MaxPoolSize = 12 }.ConnectionString;

    private static async Task PerintahAsync(string sql)
    {
        await using var sambungan = new NpgsqlConnection(Induk);
        await sambungan.OpenAsync();
        await using var perintah = new NpgsqlCommand(sql, sambungan);
        await perintah.ExecuteNonQueryAsync();
    }
}
