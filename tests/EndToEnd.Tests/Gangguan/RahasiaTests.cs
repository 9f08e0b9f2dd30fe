using EPupns.EndToEnd.Tests.Gangguan.Beban;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.EndToEnd.Tests.Gangguan;

/// <summary>
/// Everything that a process leaves behind is searched, at the most talkative log level and while it works: no password, no mother's name, no
/// security answer that anybody typed is in it.
/// </summary>
public sealed class RahasiaTests
{
    private const int BanyakOrang = 5;

    [Fact]
    public void SegalaCaraMenulis_Dicari_Ditemukan()
    {
        var rahasia = Rahasia.Baru("ibu", new Random(1));
        string[] tulisan =
        [
            rahasia, rahasia.ToLowerInvariant(), rahasia.ToUpperInvariant(), System.Text.Json.JsonSerializer.Serialize(rahasia), Uri.EscapeDataString(rahasia),
            Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(rahasia)), .. new[] { "", "x", "xy" }.Select(a => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(a + rahasia))),
        ];

        Assert.All(tulisan, t => Assert.NotEmpty(Rahasia.CariDi(System.Text.Encoding.UTF8.GetBytes(t))));
        Assert.NotEmpty(Rahasia.CariDi(System.Text.Encoding.Unicode.GetBytes(rahasia)));
        Assert.Empty(Rahasia.CariDi(new byte[100_000]));
    }

    [Fact]
    public async Task Sqlite_SetelahBeban_TidakAdaRahasiaTertinggal()
    {
        var folder = Directory.CreateTempSubdirectory("epupns-rahasia-");
        await using (var panggung = await Panggung.SiapkanAsync(new BasisSqliteDi(folder.FullName)))
        {
            await UjiAsync(panggung, () => Task.FromResult(Berkas(folder.FullName)));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task PostgreSql_SetelahBeban_TidakAdaRahasiaTertinggal()
    {
        var basis = new BasisPg();
        await using var panggung = await Panggung.SiapkanAsync(basis);
        await UjiAsync(panggung, () => basis.BacaAsync(TabelAsync));
    }

    private static async Task UjiAsync(Panggung panggung, Func<Task<List<(string Nama, byte[] Isi)>>> isiBasis)
    {
        var alamat = Panggung.AlamatBebas();
        var orang = await panggung.UndangAsync(BanyakOrang, Random.Shared.Next(1_000_000));
        using var proses = panggung.Mulai(
            alamat, alamat, "EPupns.WebPortal", "--Roles=bot,worker", "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft=Trace",
            "--Logging:LogLevel:System.Net.Http.HttpClient=Trace", "--Logging:LogLevel:Microsoft.AspNetCore.DataProtection=Trace");

        var berbincang = Task.WhenAll(orang.Select(BerbincangAsync));
        while (await Task.WhenAny(berbincang, Task.Delay(TimeSpan.FromSeconds(1))) != berbincang)
        {
            PastikanBersih(await isiBasis());
        }

        await berbincang;
        await proses.MatikanAsync();
        PastikanBersih(await isiBasis());
        PastikanBersih(Berkas(panggung.Folder));
        Assert.All(orang, o => o.Obrolan.Tutup());
        Assert.Contains("trce:", await File.ReadAllTextAsync(panggung.Catatan), StringComparison.Ordinal);
    }

    private static async Task BerbincangAsync(OrangBeban orang)
    {
        await orang.JalanAsync(new CancellationToken(canceled: true));
        await orang.SalahKetikAsync();
    }

    private static void PastikanBersih(List<(string Nama, byte[] Isi)> bahan) =>
        Assert.All(bahan, b => Assert.True(!Rahasia.CariDi(b.Isi).Any(), $"{b.Nama} berisi rahasia ({string.Join(", ", Rahasia.CariDi(b.Isi))})"));

    private static List<(string Nama, byte[] Isi)> Berkas(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(b => (b, Baca(b)))];

    // The database is at work: its files are read as they stand, and one may go in between.
    private static byte[] Baca(string berkas)
    {
        try
        {
            using var aliran = new FileStream(berkas, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var isi = new MemoryStream();
            aliran.CopyTo(isi);
            return isi.ToArray();
        }
        catch (FileNotFoundException)
        {
            return [];
        }
    }

    private static async Task<List<(string Nama, byte[] Isi)>> TabelAsync(EPupns.Core.Data.EPupnsDb db)
    {
        var tabel = await db.Database.SqlQueryRaw<string>(
            """
            SELECT tablename || query_to_xml(format('SELECT t::text AS isi FROM %I t', tablename), true, false, '')::text AS "Value"
            FROM pg_tables WHERE schemaname = 'public'
            """).ToListAsync();
        return tabel.ConvertAll(t => (t.Split('<')[0], System.Text.Encoding.UTF8.GetBytes(t)));
    }
}
