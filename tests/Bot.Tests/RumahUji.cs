using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Susunan;
using EPupns.Core.Data;
using EPupns.Core.Susunan;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests;

/// <summary>The whole bot on a fresh SQLite file, with people to talk about and a clock that moves when told.</summary>
internal sealed class RumahUji : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("epupns-bot-").FullName;

    private RumahUji(Dictionary<string, string?> setelan, Action<IServiceCollection, IConfiguration> tambah)
    {
        Jam = new JamUji(new DateTimeOffset(2015, 9, 7, 2, 0, 0, TimeSpan.Zero));
        var susunan = new ConfigurationBuilder().AddInMemoryCollection(Dasar()).AddInMemoryCollection(setelan).Build();
        var layanan = new ServiceCollection();
        layanan.AddLogging();
        layanan.AddSingleton<TimeProvider>(Jam);
        layanan.TambahCore(susunan).TambahBot(susunan).AddSingleton<PengirimKotakKeluar>();
        tambah(layanan, susunan);
        Layanan = layanan.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    public ServiceProvider Layanan { get; }

    public JamUji Jam { get; }

    public static async Task<RumahUji> BangunAsync(Dictionary<string, string?> setelan, Action<IServiceCollection, IConfiguration> tambah)
    {
        var rumah = new RumahUji(setelan, tambah);
        await using var cakupan = rumah.Layanan.CreateAsyncScope();
        var db = cakupan.ServiceProvider.GetRequiredService<EPupnsDb>();
        await db.SiapkanAsync(rumah.Layanan.GetRequiredService<PilihanData>(), CancellationToken.None);
        OrangContoh.Tanam(db);
        await db.SaveChangesAsync();
        return rumah;
    }

    public async Task<T> DiDbAsync<T>(Func<EPupnsDb, Task<T>> tanya)
    {
        await using var cakupan = Layanan.CreateAsyncScope();
        return await tanya(cakupan.ServiceProvider.GetRequiredService<EPupnsDb>());
    }

    public async ValueTask DisposeAsync()
    {
        await Layanan.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private Dictionary<string, string?> Dasar() => new()
    {
        ["ConnectionStrings:EPupns"] = $"Data Source={Path.Combine(_folder, "uji.db")}",
        ["Keamanan:FolderKunci"] = Path.Combine(_folder, "kunci"),
        ["Keamanan:PutaranSandi"] = "1000",
        ["Keamanan:Tantangan"] = "mati",
        ["Berkas:Path"] = Path.Combine(_folder, "berkas"),
    };
}
