using EPupns.Bot.Percakapan;

namespace EPupns.Bot.Kanal.DirectLine.Titik;

/// <summary>
/// The edge of the service: every answer may be read by a page of any origin (tokens, not cookies, open a conversation), and
/// whatever goes wrong inside becomes a refusal in the protocol's own form.
/// </summary>
internal sealed class Batas(ILogger<Batas> log) : IEndpointFilter
{
    public const string Kepala = "Authorization, Content-Type, X-Requested-With, x-ms-bot-agent";

    public static void IzinkanAsal(HttpResponse jawaban)
    {
        jawaban.Headers.AccessControlAllowOrigin = "*";
        jawaban.Headers.AccessControlExposeHeaders = "Retry-After";
        jawaban.Headers.CacheControl = "no-store";
    }

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        IzinkanAsal(context.HttpContext.Response);
        try
        {
            return await next(context);
        }
        catch (BadHttpRequestException galat)
        {
            return galat.StatusCode == StatusCodes.Status413PayloadTooLarge ? GalatDirectLine.TerlaluBesar : GalatDirectLine.BukanJson;
        }
        catch (Exception galat) when (GalatSementara.Adalah(galat))
        {
            log.LogWarning(galat, "Direct Line: basis data sedang tidak menjawab");
            return GalatDirectLine.Sibuk;
        }
        catch (Exception galat) when (galat is not OperationCanceledException)
        {
            log.LogError(galat, "Direct Line: permintaan gagal");
            return GalatDirectLine.Rusak;
        }
    }
}
