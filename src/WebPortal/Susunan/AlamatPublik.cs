using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace EPupns.WebPortal.Susunan;

/// <summary>The address of the portal as people reach it: <c>Portal:PublicUrl</c>, else where the program listens.</summary>
public static class AlamatPublik
{
    /// <summary>Without a slash at the end. Known once the program listens.</summary>
    public static string Dari(WebApplication situs)
    {
        var pilihan = situs.Services.GetRequiredService<IOptions<PilihanPortal>>().Value;
        var mendengar = situs.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        return (pilihan.PublicUrl ?? mendengar ?? "http://127.0.0.1:5080").TrimEnd('/');
    }
}
