using EPupns.Core.Susunan.Contoh;

namespace EPupns.WebPortal.Susunan;

/// <summary>
/// With <c>Demo:Kiriman</c> the queues of the demo's verifiers are filled, after the start, so that nobody waits for it. Whatever goes wrong there
/// must not take the program down.
/// </summary>
public sealed partial class KirimanDemo(IServiceProvider layanan, IConfiguration susunan, IHostApplicationLifetime hidup, ILogger<KirimanDemo> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (susunan.GetValue<int>("Demo:Jumlah") == 0 || !susunan.GetValue<bool>("Demo:Kiriman"))
        {
            return;
        }

        var mulai = new TaskCompletionSource();
        await using var tunggu = hidup.ApplicationStarted.Register(mulai.SetResult);
        await mulai.Task.WaitAsync(stoppingToken);
        try
        {
            await using var lingkup = layanan.CreateAsyncScope();
            await lingkup.ServiceProvider.GetRequiredService<PenanamKiriman>().TanamAsync(PetugasContoh.Sandi, stoppingToken);
        }
        catch (Exception galat) when (galat is not OperationCanceledException)
        {
            Gagal(log, galat);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Formulir contoh tidak dapat ditanam")]
    private static partial void Gagal(ILogger log, Exception galat);
}
