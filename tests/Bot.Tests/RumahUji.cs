using EPupns.Bot.Susunan;
using EPupns.Core.Data;
using EPupns.Core.Susunan;
using EPupns.Uji;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests;

/// <summary>The whole bot on a fresh database, with people to talk about and a clock that moves when told.</summary>
internal sealed class RumahUji : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("epupns-bot-").FullName;
    private readonly BasisData _basis;

    private RumahUji(BasisData basis, Dictionary<string, string?> setelan, Action<IServiceCollection, IConfiguration> tambah)
    {
        _basis = basis;
        Layanan = ProsesBaru(setelan, tambah);
    }

    public ServiceProvider Layanan { get; }

    public JamUji Jam => _basis.Jam;

    /// <summary>On SQLite, or on the database that is given.</summary>
    public static async Task<RumahUji> BangunAsync(
        Dictionary<string, string?> setelan, Action<IServiceCollection, IConfiguration> tambah, BasisData? basis = null)
    {
        basis ??= new BasisSqlite();
        await basis.InitializeAsync();
        var rumah = new RumahUji(basis, setelan, tambah);
        await using var cakupan = rumah.Layanan.CreateAsyncScope();
        await OrangContoh.TanamAsync(cakupan.ServiceProvider);
        return rumah;
    }

    /// <summary>The services of one more process on the same database and keys.</summary>
    public ServiceProvider ProsesBaru(Dictionary<string, string?> setelan, Action<IServiceCollection, IConfiguration> tambah)
    {
        var susunan = new ConfigurationBuilder().AddInMemoryCollection(Dasar()).AddInMemoryCollection(setelan).Build();
        var layanan = new ServiceCollection();
        layanan.AddLogging();
        layanan.AddSingleton<IConfiguration>(susunan);
        layanan.AddSingleton<TimeProvider>(Jam);
        layanan.TambahCore(susunan).TambahBot(susunan).TambahKotakKeluar();
        Transkrip.KotakSurat.Pasang(layanan, susunan["Surel:Server"]);
        tambah(layanan, susunan);
        return layanan.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    public async Task<T> DiDbAsync<T>(Func<EPupnsDb, Task<T>> tanya)
    {
        await using var cakupan = Layanan.CreateAsyncScope();
        return await tanya(cakupan.ServiceProvider.GetRequiredService<EPupnsDb>());
    }

    public async ValueTask DisposeAsync()
    {
        await Layanan.DisposeAsync();
        await _basis.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private Dictionary<string, string?> Dasar() => new()
    {
        ["ConnectionStrings:EPupns"] = _basis.Sambungan,
        ["Keamanan:FolderKunci"] = Path.Combine(_folder, "kunci"),
        ["Keamanan:PutaranSandi"] = "1000",
        ["Keamanan:Tantangan"] = "mati",
        ["Berkas:Path"] = Path.Combine(_folder, "berkas"),
    };
}
