using EPupns.Bot.Alur.Pendaftaran;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace EPupns.WebPortal.Susunan;

/// <summary>
/// The address in links and QR codes: <c>Portal:PublicUrl</c>, else where the program really listens, which is known once it does.
/// </summary>
public sealed class AlamatPublik(IServer server, IConfiguration susunan) : IPostConfigureOptions<PilihanPortal>
{
    /// <inheritdoc />
    public void PostConfigure(string? name, PilihanPortal options)
    {
        if (string.IsNullOrEmpty(susunan["Portal:PublicUrl"]))
        {
            options.PublicUrl = Mendengar() ?? options.PublicUrl;
        }

        options.PublicUrl = options.PublicUrl.TrimEnd('/');
    }

    private string? Mendengar() =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? susunan["Urls"]?.Split(';')[0];
}
