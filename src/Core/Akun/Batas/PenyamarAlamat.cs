using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace EPupns.Core.Akun.Batas;

/// <summary>Makes a network address countable without keeping it: the same one gives the same mark, and only the server's key can tell.</summary>
public sealed class PenyamarAlamat(KunciServer kunci)
{
    private const int Panjang = 12;
    private readonly byte[] _kunci = kunci.Turunkan("alamat");

    /// <summary>The mark, 16 characters; null for no address. A household or an office has a whole /64 of IPv6.</summary>
    public string? Samarkan(IPAddress? alamat) =>
        alamat is null ? null : Base64Url.EncodeToString(HMACSHA256.HashData(_kunci, Inti(alamat)).AsSpan(0, Panjang));

    private static byte[] Inti(IPAddress alamat) => alamat is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
        ? alamat.GetAddressBytes()[..8]
        : alamat.MapToIPv4().GetAddressBytes();
}
