using System.Text.Json;
using EPupns.Bot.Kanal.Telegram.Masuk;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace EPupns.Bot.Kanal.Telegram.Terima;

/// <summary>Takes updates that Telegram brings. It answers 2xx only after the commit; whatever else, Telegram brings the update again.</summary>
internal sealed class PenerimaWebhook(PenerimaUpdate penerima, PenjawabTombol penjawab, RahasiaWebhook rahasia, IHostApplicationLifetime umur, ILogger<PenerimaWebhook> log)
{
    /// <summary>The route.</summary>
    public const string Jalur = "/telegram/webhook";

    /// <summary>Largest body; an update is a few kilobytes.</summary>
    public const int PalingBesar = 1024 * 1024;

    private const string KepalaRahasia = "X-Telegram-Bot-Api-Secret-Token";

    public async Task TerimaAsync(HttpContext konteks)
    {
        var (status, tekanan) = rahasia.Cocok(konteks.Request.Headers[KepalaRahasia])
            ? await TerimaAsync(await IsiAsync(konteks.Request))
            : (StatusCodes.Status401Unauthorized, null);
        konteks.Response.StatusCode = status;
        if (tekanan is { } ditekan)
        {
            var balasan = penjawab.Balasan(ditekan);
            (konteks.Response.ContentType, konteks.Response.ContentLength) = ("application/json", balasan.Length);
            await konteks.Response.Body.WriteAsync(balasan, CancellationToken.None);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> IsiAsync(HttpRequest permintaan)
    {
        using var isi = new MemoryStream();
        await permintaan.Body.CopyToAsync(isi, permintaan.HttpContext.RequestAborted);
        return isi.GetBuffer().AsMemory(0, (int)isi.Length);
    }

    private async Task<(int Status, Tekanan? Tekanan)> TerimaAsync(ReadOnlyMemory<byte> isi)
    {
        try
        {
            return JsonSerializer.Deserialize<Update>(isi.Span, JsonBotAPI.Options) is { Id: > 0 } update
                ? await ProsesAsync(update)
                : (StatusCodes.Status400BadRequest, null);
        }
        catch (JsonException galat)
        {
            return (Lewati(isi, galat.Path), null);
        }
    }

    // An update of a future that we cannot read: refused, Telegram would bring it again for a day and keep the others waiting.
    private int Lewati(ReadOnlyMemory<byte> isi, string? jalur)
    {
        if (NomorUpdate.Cari(isi) is not { } nomor)
        {
            log.LogWarning("Isi webhook tidak terbaca pada {Jalur}", jalur);
            return StatusCodes.Status400BadRequest;
        }

        log.LogWarning("Update {Id} tidak terbaca pada {Jalur}; dilewati", nomor, jalur);
        return StatusCodes.Status200OK;
    }

    // The turn is not given up when Telegram hangs up: what is begun had better be finished than done again.
    private async Task<(int Status, Tekanan? Tekanan)> ProsesAsync(Update update)
    {
        try
        {
            return (StatusCodes.Status200OK, await penerima.AmbilAsync(update, umur.ApplicationStopping));
        }
        catch (OperationCanceledException) when (umur.ApplicationStopping.IsCancellationRequested)
        {
            return (StatusCodes.Status503ServiceUnavailable, null);
        }
        catch (Exception galat)
        {
            log.LogError(galat, "Update {Id} belum dapat diproses", update.Id);
            return (StatusCodes.Status500InternalServerError, null);
        }
    }
}
