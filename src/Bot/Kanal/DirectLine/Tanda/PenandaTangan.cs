using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EPupns.Core.Akun;

namespace EPupns.Bot.Kanal.DirectLine.Tanda;

/// <summary>
/// Words that only this server can make: what they allow stands in them, so any process can check them and nothing is stored.
/// </summary>
public sealed class PenandaTangan(KunciServer kunci, TimeProvider waktu)
{
    private readonly byte[] _kunci = kunci.Turunkan("directline");

    /// <summary>Signs some fields for one purpose and a while. No field may hold a line break.</summary>
    public string Tulis(string tujuan, TimeSpan umur, params IEnumerable<string> isi)
    {
        var sampai = (waktu.GetUtcNow() + umur).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var muatan = Encoding.UTF8.GetBytes(string.Join('\n', [tujuan, sampai, .. isi]));
        return $"{Base64Url.EncodeToString(muatan)}.{Base64Url.EncodeToString(HMACSHA256.HashData(_kunci, muatan))}";
    }

    /// <summary>Checks a word; its fields come back only when it is good.</summary>
    public KeadaanTanda Baca(string tujuan, string? tanda, out string[] isi)
    {
        isi = [];
        if (!Pisah(tanda, out var muatan, out var cap) || !CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(_kunci, muatan), cap))
        {
            return KeadaanTanda.Palsu;
        }

        var bagian = Encoding.UTF8.GetString(muatan).Split('\n');
        if (bagian[0] != tujuan)
        {
            return KeadaanTanda.Palsu;
        }

        if (long.Parse(bagian[1], CultureInfo.InvariantCulture) <= waktu.GetUtcNow().ToUnixTimeSeconds())
        {
            return KeadaanTanda.Kedaluwarsa;
        }

        isi = bagian[2..];
        return KeadaanTanda.Sah;
    }

    private static bool Pisah(string? tanda, out byte[] muatan, out byte[] cap)
    {
        (muatan, cap) = ([], []);
        var titik = tanda?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        if (titik < 1 || !Base64Url.IsValid(tanda.AsSpan(0, titik)) || !Base64Url.IsValid(tanda.AsSpan(titik + 1)))
        {
            return false;
        }

        muatan = Base64Url.DecodeFromChars(tanda.AsSpan(0, titik));
        cap = Base64Url.DecodeFromChars(tanda.AsSpan(titik + 1));
        return true;
    }
}
