using EPupns.Bot.Kanal.Terminal;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Susunan;
using EPupns.Core.Susunan;

var pembangun = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
pembangun.Services.TambahCore(pembangun.Configuration).TambahBot(pembangun.Configuration);
pembangun.Logging.SetMinimumLevel(LogLevel.Warning);
pembangun.Services.AddSingleton(new Layar(Console.Out, berwarna: !Console.IsOutputRedirected));
pembangun.Services.AddSingleton<TerminalAdapter>();
pembangun.Services.AddSingleton<BotAdapter>(l => l.GetRequiredService<TerminalAdapter>());
pembangun.Services.AddSingleton<PengirimKotakKeluar>();
pembangun.Services.AddSingleton<ObrolanTerminal>();

await using var aplikasi = pembangun.Build();
await aplikasi.Services.SiapkanCoreAsync(CancellationToken.None);
await aplikasi.Services.GetRequiredService<ObrolanTerminal>().JalankanAsync(aplikasi.Configuration["sebagai"] ?? Environment.UserName, CancellationToken.None);
return 0;
