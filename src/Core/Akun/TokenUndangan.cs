using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace EPupns.Core.Akun;

/// <summary>The secret of an invitation link. The database keeps only its fingerprint.</summary>
internal static class TokenUndangan
{
    /// <summary>How long an invitation stands.</summary>
    public static readonly TimeSpan Berlaku = TimeSpan.FromHours(72);

    public static string Buat() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    // 256 random bits need no slow hash.
    public static string Sidik(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
