using System.Security.Cryptography;

namespace EPupns.Core.Akun.DuaLangkah;

/// <summary>
/// Keeps the secrets of authenticator apps: unlike a password they have to be read again, so they are encrypted (AES-256-GCM) under a key
/// of the server and bound to their owner. A copy of the database alone gives no codes.
/// </summary>
public sealed class PenyandiRahasia(KunciServer kunci)
{
    private static readonly int PanjangNonce = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int PanjangTanda = AesGcm.TagByteSizes.MaxSize;

    private readonly byte[] _kunci = kunci.Turunkan("dua-langkah");

    /// <summary>Encrypted, base64: nonce, text, tag.</summary>
    public string Sandikan(byte[] rahasia, Guid pemilik)
    {
        var hasil = new byte[PanjangNonce + rahasia.Length + PanjangTanda];
        var nonce = hasil.AsSpan(0, PanjangNonce);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_kunci, PanjangTanda);
        aes.Encrypt(nonce, rahasia, hasil.AsSpan(PanjangNonce, rahasia.Length), hasil.AsSpan(PanjangNonce + rahasia.Length), pemilik.ToByteArray());
        return Convert.ToBase64String(hasil);
    }

    /// <summary>Decrypted.</summary>
    /// <exception cref="CryptographicException">It was changed, belongs to somebody else, or the server's key is another one.</exception>
    public byte[] Buka(string tersandi, Guid pemilik)
    {
        var isi = Convert.FromBase64String(tersandi);
        var rahasia = new byte[isi.Length - PanjangNonce - PanjangTanda];
        using var aes = new AesGcm(_kunci, PanjangTanda);
        aes.Decrypt(isi.AsSpan(0, PanjangNonce), isi.AsSpan(PanjangNonce, rahasia.Length), isi.AsSpan(PanjangNonce + rahasia.Length), rahasia, pemilik.ToByteArray());
        return rahasia;
    }
}
