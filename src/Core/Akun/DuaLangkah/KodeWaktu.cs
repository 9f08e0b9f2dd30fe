using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EPupns.Core.Akun.DuaLangkah;

/// <summary>Codes of an authenticator app: RFC 6238 over HMAC-SHA1, thirty seconds a step, six digits, which is what every such app knows.</summary>
public static class KodeWaktu
{
    /// <summary>Length of a secret in bytes, as RFC 4226 asks for.</summary>
    public const int PanjangRahasia = 20;

    private const int DetikSelangkah = 30;
    private const int Angka = 6;
    private const int Banyak = 1_000_000;
    private const string Aksara32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    // A clock that is half a minute off, and a code that was typed slowly.
    private static readonly long[] Toleransi = [0, -1, 1];

    /// <summary>The step of a moment.</summary>
    public static long Langkah(DateTimeOffset saat) => saat.ToUnixTimeSeconds() / DetikSelangkah;

    /// <summary>The code of a step.</summary>
    public static string Hitung(byte[] rahasia, long langkah)
    {
        Span<byte> pencacah = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(pencacah, langkah);
        Span<byte> sidik = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238 as authenticator apps implement it; HMAC does not rest on SHA-1's resistance to collisions.
        HMACSHA1.HashData(rahasia, pencacah, sidik);
#pragma warning restore CA5350
        var potong = BinaryPrimitives.ReadInt32BigEndian(sidik[(sidik[^1] & 0xf)..]) & int.MaxValue;
        return (potong % Banyak).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code this is, now or one step beside; null when it is none of them, or not later than one that was used.</summary>
    /// <param name="rahasia">The secret.</param>
    /// <param name="kode">As typed; anything but digits is passed over.</param>
    /// <param name="kini">Now.</param>
    /// <param name="terpakai">The last step that was used: a code works once.</param>
    public static long? Cocok(byte[] rahasia, string kode, DateTimeOffset kini, long terpakai)
    {
        var angka = Encoding.ASCII.GetBytes(string.Concat(kode.Where(char.IsAsciiDigit)));
        var kena = Toleransi.Select(t => Langkah(kini) + t)
            .Where(l => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hitung(rahasia, l)), angka)).ToList();
        return angka.Length == Angka && kena.Find(l => l > terpakai) is var langkah and > 0 ? langkah : null;
    }

    /// <summary>What the QR code holds, for the app to read.</summary>
    public static string Alamat(byte[] rahasia, string namaPengguna) =>
        $"otpauth://totp/e-PUPNS:{Uri.EscapeDataString(namaPengguna)}?secret={Basis32(rahasia)}&issuer=e-PUPNS";

    /// <summary>The secret for those who type it (RFC 4648, without padding).</summary>
    public static string Basis32(byte[] isi)
    {
        var hasil = new StringBuilder();
        for (var bit = 0; bit < isi.Length * 8; bit += 5)
        {
            var nilai = (isi[bit / 8] << 8) | (bit / 8 + 1 < isi.Length ? isi[bit / 8 + 1] : 0);
            hasil.Append(Aksara32[(nilai >> (11 - bit % 8)) & 0x1f]);
        }

        return hasil.ToString();
    }
}
