using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>Takes updates that Telegram brings. It answers 2xx only after the commit; whatever else, Telegram brings the update again.</summary>
internal sealed class PenerimaWebhook(PenerimaUpdate penerima, RahasiaWebhook rahasia, IHostApplicationLifetime umur, ILogger<PenerimaWebhook> log)
{
    /// <summary>The route.</summary>
    public const string Jalur = "/telegram/webhook";

    /// <summary>Largest body; an update is a few kilobytes.</summary>
    public const int PalingBesar = 1024 * 1024;

    private const string KepalaRahasia = "X-Telegram-Bot-Api-Secret-Token";

    public async Task TerimaAsync(HttpContext konteks) => konteks.Response.StatusCode =
        rahasia.Cocok(konteks.Request.Headers[KepalaRahasia])
            ? await BacaAsync(konteks.Request) is { Id: > 0 } update ? await ProsesAsync(update) : StatusCodes.Status400BadRequest
            : StatusCodes.Status401Unauthorized;

    private async Task<Update?> BacaAsync(HttpRequest permintaan)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<Update>(permintaan.Body, JsonBotAPI.Options, permintaan.HttpContext.RequestAborted);
        }
        catch (JsonException galat)
        {
            log.LogWarning("Isi webhook tidak terbaca pada {Jalur}", galat.Path);
            return null;
        }
    }

    // The turn is not given up when Telegram hangs up: what is begun had better be finished than done again.
    private async Task<int> ProsesAsync(Update update)
    {
        try
        {
            await penerima.TerimaAsync(update, umur.ApplicationStopping);
            return StatusCodes.Status200OK;
        }
        catch (OperationCanceledException) when (umur.ApplicationStopping.IsCancellationRequested)
        {
            return StatusCodes.Status503ServiceUnavailable;
        }
        catch (Exception galat)
        {
            log.LogError(galat, "Update {Id} belum dapat diproses", update.Id);
            return StatusCodes.Status500InternalServerError;
        }
    }
}
