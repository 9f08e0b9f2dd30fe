using System.Globalization;
using System.Security.Cryptography;
using EPupns.Core.Dasar;

namespace EPupns.Core.Pendaftaran;

/// <summary>Registration numbers: 11 random digits and a Luhn digit, so that a slip of typing is noticed without asking the database (docs/keputusan/003).</summary>
public static class NomorRegistrasi
{
    /// <summary>Digits of a number.</summary>
    public const int Panjang = 12;

    private const long Banyak = 100_000_000_000;

    /// <summary>A new one. Whether it is free is for the database to say.</summary>
    public static string Baru()
    {
        var acak = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)) % Banyak;
        var angka = acak.ToString("D11", CultureInfo.InvariantCulture);
        return angka + Luhn.Periksa(angka);
    }
}
