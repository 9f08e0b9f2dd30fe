using EPupns.Core.Akun.AkunPetugas;
using EPupns.WebPortal.PintuPns;
using Microsoft.AspNetCore.Authorization;

namespace EPupns.WebPortal.HakAkses;

/// <summary>Whom a route is for.</summary>
public enum Pintu
{
    /// <summary>Everybody; what it gives is guarded by a link, a code or a token, or is no secret.</summary>
    Umum,

    /// <summary>A PNS who logged in, for their own record.</summary>
    Pns,

    /// <summary>Staff with a right.</summary>
    Petugas,
}

/// <summary>The rule that a route declares.</summary>
/// <param name="Cara">Method of the request; <c>*</c> for any.</param>
/// <param name="Alamat">Address with its parameters in braces, without their patterns.</param>
/// <param name="Pintu">Whom it is for.</param>
/// <param name="Wewenang">What staff need, all of it; empty for other doors.</param>
public sealed record AturanRute(string Cara, string Alamat, Pintu Pintu, IReadOnlyList<Wewenang> Wewenang)
{
    /// <summary>The rules of a route, one for each method; null when it declares none.</summary>
    public static IReadOnlyList<AturanRute>? Baca(RouteEndpoint rute)
    {
        var (sifat, alamat) = (rute.Metadata, Tulis(rute));
        IReadOnlyList<string> cara = sifat.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } semua ? semua : ["*"];
        IReadOnlyList<AturanRute> Untuk(Pintu pintu, params IReadOnlyList<Wewenang> wewenang) => [.. cara.Select(c => new AturanRute(c, alamat, pintu, wewenang))];
        if (sifat.GetMetadata<IAllowAnonymous>() is not null)
        {
            return Untuk(Pintu.Umum);
        }

        var syarat = sifat.GetOrderedMetadata<IAuthorizeData>();
        return syarat.Count == 0 ? null
            : syarat.All(s => s is HakAttribute) ? Untuk(Pintu.Petugas, [.. syarat.Cast<HakAttribute>().Select(h => h.Wewenang).Distinct()])
            : syarat.All(s => s.AuthenticationSchemes == SesiPns.Skema) ? Untuk(Pintu.Pns)
            : null;
    }

    /// <summary>True when a role may come in; where it reaches is another question.</summary>
    public bool Boleh(Peran peran) => Wewenang.Count > 0 && Wewenang.All(w => peran.Boleh(w));

    private static string Tulis(RouteEndpoint rute) => "/" + string.Join('/', rute.RoutePattern.PathSegments.Select(s => string.Concat(s.Parts.Select(b => b switch
    {
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart harfiah => harfiah.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: var nama } => $"{{{nama}}}",
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart pemisah => pemisah.Content,
        _ => "",
    }))));
}
