using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace EPupns.Bot.Kanal.Surel;

/// <summary>
/// The line to a server that wants TLS from the first byte (port 465, RFC 8314), which the framework's client does not speak: the client
/// talks to a door on this machine, open for one connection, and whatever goes through it travels encrypted.
/// </summary>
internal sealed class PintuTls : IAsyncDisposable
{
    private readonly CancellationTokenSource _henti = new();
    private readonly TcpListener _pintu = new(IPAddress.Loopback, 0);
    private readonly TcpClient _server;
    private readonly SslStream _aman;
    private readonly Task _lewat;

    private PintuTls(TcpClient server, SslStream aman)
    {
        (_server, _aman) = (server, aman);
        _pintu.Start(backlog: 1);
        _lewat = LewatkanAsync(_henti.Token);
    }

    /// <summary>Where the client is to knock.</summary>
    public IPEndPoint Alamat => (IPEndPoint)_pintu.LocalEndpoint;

    /// <summary>Opens the line first and the door then, so that what goes wrong outside is told as it is.</summary>
    /// <param name="nama">The server, as its certificate names it.</param>
    /// <param name="port">Its port.</param>
    /// <param name="penjamin">Who vouches for it; null for the authorities that this machine trusts.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <exception cref="System.Security.Authentication.AuthenticationException">Its certificate is not to be trusted.</exception>
    public static async Task<PintuTls> BukaAsync(string nama, int port, X509Certificate2Collection? penjamin, CancellationToken batal)
    {
        var server = new TcpClient();
        try
        {
            await server.ConnectAsync(nama, port, batal);
            var aman = new SslStream(server.GetStream());
            await aman.AuthenticateAsClientAsync(Syarat(nama, penjamin), batal);
            return new PintuTls(server, aman);
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _henti.CancelAsync();
        await _lewat;
        await _aman.DisposeAsync();
        _server.Dispose();
        _pintu.Dispose();
        _henti.Dispose();
    }

    private static SslClientAuthenticationOptions Syarat(string nama, X509Certificate2Collection? penjamin)
    {
        var syarat = new SslClientAuthenticationOptions { TargetHost = nama };
        if (penjamin is not null)
        {
            syarat.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            syarat.CertificateChainPolicy.CustomTrustStore.AddRange(penjamin);
        }

        return syarat;
    }

    private async Task LewatkanAsync(CancellationToken henti)
    {
        try
        {
            using var klien = await _pintu.AcceptTcpClientAsync(henti);
            var dekat = klien.GetStream();

            // When one side has nothing more to say, the other learns it by a closed line, as it would without a door.
            await Task.WhenAny(dekat.CopyToAsync(_aman, henti), _aman.CopyToAsync(dekat, henti));
        }
        catch (Exception galat) when (galat is OperationCanceledException or SocketException or IOException)
        {
            return;
        }
    }
}
