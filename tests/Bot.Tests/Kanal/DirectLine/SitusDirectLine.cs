using System.Diagnostics.CodeAnalysis;
using EPupns.Bot.Kanal.DirectLine;
using EPupns.Bot.Susunan;
using EPupns.Bot.Tests.Transkrip;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Susunan;
using EPupns.Uji;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Kanal.DirectLine;

/// <summary>The bot served over Direct Line on a free port, with the people of the stories and a clock that moves when told.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit disposes fixtures through IAsyncLifetime.")]
public class SitusDirectLine : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("epupns-dl-").FullName;
    private WebApplication? _situs;

    private string BerkasDb => Path.Combine(_folder, "uji.db");

    /// <summary>Base address without a slash at the end, e.g. <c>http://127.0.0.1:41234/v3/directline</c>.</summary>
    internal string Dasar { get; private set; } = "";

    internal JamUji Jam { get; } = new();

    internal IServiceProvider Layanan => _situs!.Services;

    /// <summary>Settings of a class of tests.</summary>
    protected virtual Dictionary<string, string?> Setelan => [];

    public async ValueTask InitializeAsync()
    {
        await BasisSqlite.SalinTemplatAsync(BerkasDb);
        var pembangun = WebApplication.CreateSlimBuilder();
        pembangun.Configuration.AddInMemoryCollection(Bawaan()).AddInMemoryCollection(Setelan);
        pembangun.WebHost.UseUrls("http://127.0.0.1:0");
        pembangun.Services.AddSingleton<TimeProvider>(Jam);
        pembangun.Services.TambahCore(pembangun.Configuration).TambahBot(pembangun.Configuration)
            .TambahDirectLine(pembangun.Configuration).TambahPengirim();
        KotakSurat.Pasang(pembangun.Services, pembangun.Configuration["Surel:Server"]);
        _situs = pembangun.Build();
        _situs.MapDirectLine();
        await TanamAsync(_situs.Services);
        await _situs.StartAsync();
        Dasar = _situs.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/v3/directline";
    }

    public async ValueTask DisposeAsync()
    {
        await _situs!.StopAsync();
        await _situs.DisposeAsync();
        BasisSqlite.Lepas($"Data Source={BerkasDb}");
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A visitor with a conversation that has begun.</summary>
    internal async Task<KlienDirectLine> TamuAsync()
    {
        var klien = new KlienDirectLine(this);
        await klien.MintaTokenAsync();
        await klien.MulaiAsync();
        return klien;
    }

    internal async Task<T> DiDbAsync<T>(Func<EPupnsDb, Task<T>> tanya)
    {
        await using var cakupan = Layanan.CreateAsyncScope();
        return await tanya(cakupan.ServiceProvider.GetRequiredService<EPupnsDb>());
    }

    /// <summary>Waits until everything said to this conversation has been delivered.</summary>
    internal async Task TenangAsync(string obrolan)
    {
        while (await DiDbAsync(db => db.Set<BarisKotakKeluar>().AnyAsync(b => b.Alamat == obrolan && b.Keadaan == KeadaanKiriman.Antre)))
        {
            await Task.Delay(10);
        }
    }

    private static async Task TanamAsync(IServiceProvider layanan)
    {
        await using var cakupan = layanan.CreateAsyncScope();
        var db = cakupan.ServiceProvider.GetRequiredService<EPupnsDb>();
        await db.SiapkanAsync(layanan.GetRequiredService<PilihanData>(), CancellationToken.None);
        await OrangContoh.TanamAsync(cakupan.ServiceProvider);
    }

    private Dictionary<string, string?> Bawaan() => new()
    {
        ["ConnectionStrings:EPupns"] = $"Data Source={BerkasDb}",
        ["Keamanan:FolderKunci"] = Path.Combine(_folder, "kunci"),
        ["Keamanan:PutaranSandi"] = "1000",
        ["Berkas:Path"] = Path.Combine(_folder, "berkas"),
        ["DirectLine:TokenPerMenit"] = "10000",
        ["DirectLine:PesanPerMenit"] = "10000",
        ["Logging:LogLevel:Default"] = "Warning",
    };
}
