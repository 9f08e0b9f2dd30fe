using System.Net;
using System.Net.Sockets;

namespace EPupns.Benchmarks.Giliran;

internal static class Gerbang
{
    /// <summary>A port that nobody listens on now.</summary>
    public static int Bebas()
    {
        using var pendengar = new TcpListener(IPAddress.Loopback, 0);
        pendengar.Start();
        return ((IPEndPoint)pendengar.LocalEndpoint).Port;
    }
}
