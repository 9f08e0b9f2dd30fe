using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;

namespace EPupns.WebPortal.Galat;

/// <summary>Gives a broken request a short number that stands both in the log and on the page, so that support can find it.</summary>
public sealed class PencatatGalat(ILogger<PencatatGalat> log) : IExceptionHandler
{
    /// <summary>Where the page finds the number.</summary>
    public const string Rujukan = "rujukan-galat";

    /// <inheritdoc />
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var rujukan = RandomNumberGenerator.GetHexString(8);
        httpContext.Items[Rujukan] = rujukan;
        log.LogError(exception, "Galat {Rujukan} pada {Cara} {Jalur}", rujukan, httpContext.Request.Method, httpContext.Features.Get<IExceptionHandlerFeature>()?.Endpoint?.DisplayName);
        return ValueTask.FromResult(false);
    }
}
