using System.Net;
using System.Net.Sockets;

namespace EPupns.WebPortal.Masuk;

/// <summary>Whose tries are counted together.</summary>
internal static class SumberPermintaan
{
    /// <summary>The address; of IPv6 the half that one household or office holds, who could change the rest with every guess.</summary>
    public static string Dari(IPAddress? alamat) => alamat switch
    {
        null => "lokal",
        { IsIPv4MappedToIPv6: true } => alamat.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(alamat.GetAddressBytes(), 0, 8) + "/64",
        _ => alamat.ToString(),
    };

    /// <summary>The address as it is shown and kept: without the part that names one machine.</summary>
    public static string Samar(IPAddress? alamat) => Dari(alamat) is var sumber && sumber.LastIndexOf('.') is > 0 and var titik ? sumber[..titik] + ".x" : sumber;
}
