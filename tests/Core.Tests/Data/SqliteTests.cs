using System.Data.Common;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Data;

/// <summary>What only SQLite has to promise.</summary>
public sealed class SqliteTests(BasisSqlite basis) : IClassFixture<BasisSqlite>
{
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    public async Task SambunganAplikasi_PragmaDibaca_KomitSampaiKeCakram(string pragma, string nilai)
    {
        Assert.Equal(nilai, await PragmaAsync(pragma));
    }

    [Fact]
    public async Task BerkasSesudahPenulisanSerentak_Diperiksa_Utuh()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => basis.TambahAsync(DataUji.BuatRegistrasi())));

        Assert.Equal("ok", await PragmaAsync("integrity_check"));
    }

    [Fact]
    public async Task DuaProsesMenulisSerentak_Selesai_TidakAdaYangTerkunci()
    {
        await using var prosesLain = basis.ProsesBaru();

        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => TambahAsync(i % 2 == 0 ? basis.Layanan : prosesLain)));

        Assert.Equal(60, await basis.BacaAsync(db => db.Set<Registrasi>().CountAsync(r => r.InstansiKode == "9960")));
    }

    [Fact]
    public async Task FolderBelumAda_Disiapkan_DibuatDanBermigrasi()
    {
        var folder = Directory.CreateTempSubdirectory("epupns-uji-");
        var pilihan = new PilihanData($"Data Source={Path.Combine(folder.FullName, "a", "b", "epupns.db")};Pooling=False");
        await using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(pilihan.Sambungan).Options);

        await db.SiapkanAsync(pilihan, CancellationToken.None);

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Equal(0, await db.Set<Registrasi>().CountAsync());
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task ProsesDimatikanSaatMigrasi_DisiapkanLagi_TidakMenungguKunciYangTertinggal()
    {
        await using var baru = new BasisSqliteKosong();
        await baru.InitializeAsync();
        var pilihan = new PilihanData(baru.Sambungan);
        Directory.CreateDirectory(Path.GetDirectoryName(pilihan.BerkasSqlite)!);
        await baru.BacaAsync(db => db.Database.ExecuteSqlRawAsync(
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2015-09-01 00:00:00');
            """));
        using var batas = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        await baru.BacaAsync(async db =>
        {
            await db.SiapkanAsync(pilihan, batas.Token);
            return true;
        });

        Assert.Equal(0, await baru.BacaAsync(db => db.Set<Registrasi>().CountAsync()));
    }

    private static async Task TambahAsync(ServiceProvider proses)
    {
        await using var lingkup = proses.CreateAsyncScope();
        var db = lingkup.ServiceProvider.GetRequiredService<EPupnsDb>();
        await lingkup.ServiceProvider.GetRequiredService<Transaksi>().JalankanAsync(
            () => Task.FromResult(db.Add(DataUji.BuatRegistrasi(r => r.InstansiKode = "9960"))), CancellationToken.None);
    }

    private Task<string?> PragmaAsync(string nama) => basis.BacaAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using DbCommand perintah = db.Database.GetDbConnection().CreateCommand();
        perintah.CommandText = $"PRAGMA {nama}";
        return Convert.ToString(await perintah.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    });
}
