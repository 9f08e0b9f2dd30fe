using System.Net.Http.Headers;
using EPupns.Bot.Kanal.DirectLine.Tanda;

namespace EPupns.Bot.Kanal.DirectLine.Titik;

/// <summary>Lets through who holds a token of this conversation.</summary>
internal sealed class PenjagaToken(TokenDirectLine token) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var konteks = context.HttpContext;
        return Tolak(konteks) is { } galat ? ValueTask.FromResult<object?>(galat) : next(context);
    }

    private IResult? Tolak(HttpContext konteks)
    {
        if (!AuthenticationHeaderValue.TryParse(konteks.Request.Headers.Authorization, out var kepala)
            || !string.Equals(kepala.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase))
        {
            return GalatDirectLine.TanpaToken;
        }

        switch (token.Baca(kepala.Parameter, out var isi))
        {
            case KeadaanTanda.Kedaluwarsa:
                return GalatDirectLine.TokenKedaluwarsa;
            case KeadaanTanda.Palsu:
                return GalatDirectLine.TokenPalsu;
        }

        konteks.Features.Set(isi);
        return konteks.GetRouteValue("obrolan") is string id && id != isi.Obrolan ? GalatDirectLine.ObrolanLain : null;
    }
}
