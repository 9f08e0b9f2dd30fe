using EPupns.Bot.Kanal.Surel;
using EPupns.Bot.Kanal.Telegram;
using EPupns.Bot.Kanal.Terminal;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Susunan;
using EPupns.Core.Susunan;

var pembangun = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
pembangun.Services.TambahCore(pembangun.Configuration).TambahBot(pembangun.Configuration);
return await (PilihanTelegram.Dari(pembangun.Configuration) is { Aktif: true } pilihan ? JalankanTelegramAsync(pilihan) : JalankanTerminalAsync());

async Task<int> JalankanTelegramAsync(PilihanTelegram pilihan)
{
    // Nobody calls a bot that polls: any free port will do, and the portal keeps its own.
    pembangun.WebHost.UseUrls(pilihan.MemakaiWebhook ? pembangun.Configuration["Urls"] ?? "http://127.0.0.1:5080" : "http://127.0.0.1:0");
    pembangun.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning).AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
    pembangun.Services.TambahTelegram(pembangun.Configuration).TambahSurel(pembangun.Configuration).TambahPengirim();

    await using var pelayan = pembangun.Build();
    await pelayan.Services.SiapkanCoreAsync(CancellationToken.None);
    pelayan.MapTelegramWebhook();
    await pelayan.RunAsync();
    return 0;
}

async Task<int> JalankanTerminalAsync()
{
    pembangun.Logging.SetMinimumLevel(LogLevel.Warning);
    pembangun.Services.AddSingleton(new Layar(Console.Out, berwarna: !Console.IsOutputRedirected));
    pembangun.Services.AddSingleton<TerminalAdapter>();
    pembangun.Services.AddSingleton<BotAdapter>(l => l.GetRequiredService<TerminalAdapter>());
    pembangun.Services.TambahKotakKeluar();
    pembangun.Services.AddSingleton<ObrolanTerminal>();

    await using var aplikasi = pembangun.Build();
    await aplikasi.Services.SiapkanCoreAsync(CancellationToken.None);
    await aplikasi.Services.GetRequiredService<ObrolanTerminal>().JalankanAsync(aplikasi.Configuration["sebagai"] ?? Environment.UserName, CancellationToken.None);
    return 0;
}
