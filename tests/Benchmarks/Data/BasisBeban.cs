using EPupns.Benchmarks.Ukur;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Susunan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EPupns.Benchmarks.Data;

/// <summary>A database of its own for one run, with so many people in it, and what was registered in it afterwards.</summary>
internal sealed class BasisBeban : IDisposable
{
    private readonly ServiceProvider _layanan;

    private BasisBeban(string sambungan, string folder)
    {
        (Sambungan, Folder) = (sambungan, folder);
        _layanan = Layanan(sambungan, folder, 0);
    }

    public string Sambungan { get; }

    public string Folder { get; }

    /// <summary>Makes it: from the file of an earlier import when there is one of that size, else planted here.</summary>
    public static async Task<BasisBeban> SiapkanAsync(Pilihan pilihan)
    {
        var folder = Directory.CreateTempSubdirectory("epupns-beban-").FullName;
        var sambungan = pilihan.Sambungan ?? $"Data Source={folder}/epupns.db";
        if (pilihan.Sambungan is null && File.Exists(BerkasJadi(pilihan)))
        {
            File.Copy(BerkasJadi(pilihan), $"{folder}/epupns.db");
        }

        await using var layanan = Layanan(sambungan, folder, Math.Min(pilihan.Baris, 100_000));
        await layanan.SiapkanCoreAsync(CancellationToken.None);
        return new BasisBeban(sambungan, folder);
    }

    /// <summary>Where an import of this size leaves its database for the runs after it.</summary>
    public static string BerkasJadi(Pilihan pilihan) => Path.Combine(pilihan.Folder, $"epupns-{pilihan.Baris}.db");

    /// <summary>Fails when the number of registrations is not what was done.</summary>
    public void Periksa(int harus)
    {
        using var lingkup = _layanan.CreateScope();
        var db = lingkup.ServiceProvider.GetRequiredService<EPupnsDb>();
        var ada = db.Set<Registrasi>().Count();
        var antre = db.Set<Core.Notifikasi.BarisKotakKeluar>().Count(b => b.Keadaan == Core.Notifikasi.KeadaanKiriman.Antre);
        Console.WriteLine($"  in the database: {ada} registrations, {antre} messages unsent");
        if (ada != harus)
        {
            throw new InvalidOperationException($"{harus} people registered, {ada} are in the database");
        }
    }

    /// <summary>A scope of services on this database.</summary>
    public AsyncServiceScope Lingkup() => _layanan.CreateAsyncScope();

    /// <summary>Everybody's NIP, at most a hundred thousand spread over the table.</summary>
    public async Task<List<string>> NipAsync()
    {
        await using var lingkup = Lingkup();
        var semua = lingkup.ServiceProvider.GetRequiredService<EPupnsDb>().Set<Core.Kepegawaian.Pns>().Select(p => p.Nip);
        var tiap = Math.Max(1, await semua.CountAsync() / 100_000);
        return [.. (await semua.ToListAsync()).Where((_, i) => i % tiap == 0)];
    }

    /// <summary>A database with the instansi of the demo and hardly anybody in it, to import into.</summary>
    public static async Task TanamInstansiAsync(string sambungan, string folder)
    {
        await using var layanan = Layanan(sambungan, folder, 1);
        await layanan.SiapkanCoreAsync(CancellationToken.None);
    }

    public void Dispose()
    {
        _layanan.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private static ServiceProvider Layanan(string sambungan, string folder, int demo)
    {
        var susunan = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:EPupns"] = sambungan,
            ["Keamanan:FolderKunci"] = $"{folder}/kunci",
            ["Berkas:Path"] = $"{folder}/berkas",
            ["Demo:Jumlah"] = $"{demo}",
        }).Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(susunan).AddLogging(l => l.SetMinimumLevel(LogLevel.Warning)).TambahCore(susunan).BuildServiceProvider();
    }
}
