using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using EPupns.Core.Data;
using EPupns.Core.Susunan.Contoh;
using EPupns.WebPortal.Susunan;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Uji;

/// <summary>
/// The whole program on a free port, over a SQLite file of its own: what a user starts, with other settings and nothing
/// replaced unless a test class says so in <see cref="Ubah"/>.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit disposes fixtures through IAsyncLifetime.")]
public class SitusUji : IAsyncLifetime
{
    // Schema, demo people and staff are the same for all tests of a kind: planted once in a process, with the keys they were planted with, then copied.
    private static readonly ConcurrentDictionary<Type, Lazy<Task<DirectoryInfo>>> Templat = new();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("epupns-situs-");
    private WebApplication? _situs;

    /// <summary>Address without a slash at the end, e.g. <c>http://127.0.0.1:41234</c>.</summary>
    public string BaseUrl { get; private set; } = "";

    /// <summary>The services of the running program.</summary>
    public IServiceProvider Layanan => _situs?.Services ?? throw new InvalidOperationException("Situs belum dijalankan.");

    /// <summary>Settings as on the command line; demo people are made unless a class says otherwise.</summary>
    protected virtual IEnumerable<string> Pilihan => ["--Demo:Jumlah=40"];

    public virtual async ValueTask InitializeAsync()
    {
        Salin(await Templat.GetOrAdd(GetType(), _ => new Lazy<Task<DirectoryInfo>>(BuatTemplatAsync)).Value);
        _situs = Bangun(_folder);
        await _situs.SiapkanAsync();
        await IsiAsync();
        await _situs.StartAsync();
        BaseUrl = _situs.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (_situs is not null)
        {
            await _situs.StopAsync();
            await _situs.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>One committed unit of work.</summary>
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

    /// <summary>What a class of tests replaces.</summary>
    protected virtual void Ubah(WebApplicationBuilder pembangun)
    {
    }

    /// <summary>What has to be in the database before the first request.</summary>
    protected virtual Task IsiAsync() => Task.CompletedTask;

    /// <summary>The sent forms of the demo, for <see cref="IsiAsync"/>: they are planted only where nobody has sent one yet.</summary>
    protected async Task TanamKirimanAsync()
    {
        await using var lingkup = Layanan.CreateAsyncScope();
        await lingkup.ServiceProvider.GetRequiredService<PenanamKiriman>().TanamAsync(PetugasContoh.Sandi, CancellationToken.None);
    }

    private WebApplication Bangun(DirectoryInfo folder)
    {
        string[] bawaan =
        [
            "--environment=Test",
            "--Urls=http://127.0.0.1:0",
            $"--ConnectionStrings:EPupns=Data Source={Path.Combine(folder.FullName, "epupns.db")}",
            $"--Keamanan:FolderKunci={Path.Combine(folder.FullName, "kunci")}",
            "--Keamanan:PutaranSandi=1000",
            "--Keamanan:DuaLangkah=boleh",
            $"--Berkas:Path={Path.Combine(folder.FullName, "berkas")}",
            "--Logging:LogLevel:Default=Warning",
        ];
        return Portal.Bangun([.. bawaan, .. Pilihan], Ubah);
    }

    private async Task<DirectoryInfo> BuatTemplatAsync()
    {
        var folder = Directory.CreateTempSubdirectory("epupns-templat-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        await using (var situs = Bangun(folder))
        {
            await situs.SiapkanAsync();
        }

        SqliteConnection.ClearAllPools();
        return folder;
    }

    private void Salin(DirectoryInfo templat)
    {
        foreach (var berkas in templat.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var tujuan = Path.Combine(_folder.FullName, Path.GetRelativePath(templat.FullName, berkas.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
            berkas.CopyTo(tujuan);
        }
    }
}
