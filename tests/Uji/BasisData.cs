using EPupns.Core.Data;
using EPupns.Core.Susunan;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EPupns.Uji;

/// <summary>A migrated, empty database of its own for one test class, with all of Core's services on it.</summary>
public abstract class BasisData : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("epupns-uji-");
    private ServiceProvider? _layanan;

    /// <summary>Where the database is.</summary>
    public string Sambungan { get; private set; } = "";

    /// <summary>The clock of <see cref="Layanan"/>.</summary>
    public JamUji Jam { get; } = new();

    /// <summary>The services of one process.</summary>
    public ServiceProvider Layanan => _layanan ?? throw new InvalidOperationException("Basis data belum disiapkan.");

    /// <summary>A folder that goes with the test class.</summary>
    protected string Folder => _folder.FullName;

    public async ValueTask InitializeAsync()
    {
        Sambungan = await BuatAsync();
        _layanan = ProsesBaru();
    }

    public async ValueTask DisposeAsync()
    {
        if (_layanan is not null)
        {
            await _layanan.DisposeAsync();
            await BuangAsync();
        }

        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The services of one more process on the same database: nothing in memory is shared with the first.</summary>
    public ServiceProvider ProsesBaru(Action<IServiceCollection, IConfiguration>? tambah = null)
    {
        var susunan = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:EPupns"] = Sambungan,
            ["Keamanan:FolderKunci"] = Path.Combine(Folder, "kunci"),
            ["Keamanan:PutaranSandi"] = "1000",
            ["Berkas:Path"] = Path.Combine(Folder, "berkas"),
        }).Build();
        var layanan = new ServiceCollection();
        layanan.AddSingleton<IConfiguration>(susunan);
        layanan.AddSingleton<TimeProvider>(Jam);
        layanan.AddLogging();
        layanan.TambahCore(susunan);
        tambah?.Invoke(layanan, susunan);
        return layanan.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    /// <summary>One committed unit of work in a scope of its own.</summary>
    public async Task TulisAsync(Func<IServiceProvider, Task> kerja)
    {
        await using var lingkup = Layanan.CreateAsyncScope();
        await lingkup.ServiceProvider.GetRequiredService<Transaksi>().JalankanAsync(
            async () =>
            {
                await kerja(lingkup.ServiceProvider);
                return true;
            },
            CancellationToken.None);
    }

    /// <summary>Adds rows and commits.</summary>
    public Task TambahAsync(params object[] baris) => TulisAsync(layanan =>
    {
        layanan.GetRequiredService<EPupnsDb>().AddRange(baris);
        return Task.CompletedTask;
    });

    /// <summary>Reads with a context that remembers nothing.</summary>
    public async Task<T> BacaAsync<T>(Func<EPupnsDb, Task<T>> baca)
    {
        await using var lingkup = Layanan.CreateAsyncScope();
        return await baca(lingkup.ServiceProvider.GetRequiredService<EPupnsDb>());
    }

    /// <summary>Makes the database and returns its connection string.</summary>
    protected abstract Task<string> BuatAsync();

    /// <summary>Removes the database.</summary>
    protected abstract Task BuangAsync();
}
