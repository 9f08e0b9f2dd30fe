using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace EPupns.Core.Akun;

/// <summary>
/// The one secret of the server, from <c>Keamanan:KunciServer</c> or made once in the key folder. It is never used itself: each
/// purpose takes a key of its own from it, so that what one part signs means nothing to another.
/// </summary>
public sealed class KunciServer
{
    private const int Panjang = 32;
    private const string NamaBerkas = "server.key";
    private readonly byte[] _induk;

    /// <summary>Reads the key, or makes it.</summary>
    /// <exception cref="InvalidOperationException">The configured key is not base64 of 32 bytes or more.</exception>
    public KunciServer(IOptions<PilihanKeamanan> pilihan)
    {
        var teks = pilihan.Value.KunciServer is { Length: > 0 } tersusun
            ? tersusun
            : BerkasKunci.BacaAtauBuat(pilihan.Value.FolderKunci, NamaBerkas, Baru);
        var kunci = new byte[teks.Length];
        if (!Convert.TryFromBase64String(teks.Trim(), kunci, out var panjang) || panjang < Panjang)
        {
            throw new InvalidOperationException($"Keamanan:KunciServer harus base64 dari sedikitnya {Panjang} byte.");
        }

        _induk = kunci[..panjang];
    }

    /// <summary>The 32-byte key for one purpose; always the same for the same words (HKDF-SHA256).</summary>
    /// <param name="tujuan">What it is for, e.g. <c>jawaban-pengaman</c>.</param>
    public byte[] Turunkan(string tujuan) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _induk, Panjang, salt: null, info: Encoding.UTF8.GetBytes($"EPupns:{tujuan}"));

    private static string Baru() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Panjang));
}
