using System.Text;
using System.Text.Json;

namespace EPupns.EndToEnd.Tests.Gangguan.Beban;

/// <summary>
/// Secrets that can be found again: each is random and holds one mark, so that whoever looks for the mark, however it is written, finds
/// any of them.
/// </summary>
internal static class Rahasia
{
    private const string Tanda = "QzVxWkj";

    /// <summary>A new one, with signs that JSON, HTML and URLs write in other ways.</summary>
    public static string Baru(string awal, Random acak) => $"{awal} {Tanda}{acak.NextInt64(1_000_000_000):D9}é<\"{acak.Next(1000)}";

    /// <summary>The ways of writing in which the bytes hold a secret; nothing when they hold none.</summary>
    public static IEnumerable<string> CariDi(byte[] isi)
    {
        var kecil = Array.ConvertAll(isi, b => b is >= (byte)'A' and <= (byte)'Z' ? (byte)(b | 0x20) : b);
        return Bentuk().Where(b => (b.Tepat ? isi : kecil).AsSpan().IndexOf(b.Isi) >= 0).Select(b => b.Nama);
    }

    private static IEnumerable<(string Nama, byte[] Isi, bool Tepat)> Bentuk()
    {
        var kecil = Tanda.ToLowerInvariant();
        yield return ("UTF-8", Encoding.UTF8.GetBytes(kecil), false);
        yield return ("UTF-16", Encoding.Unicode.GetBytes(kecil), false);
        yield return ("JSON", JsonSerializer.SerializeToUtf8Bytes(kecil)[1..^1], false);
        foreach (var asli in new[] { Tanda, kecil, Tanda.ToUpperInvariant() })
        {
            yield return ("heksadesimal", Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Encoding.UTF8.GetBytes(asli))), false);
            foreach (var base64 in Base64(Encoding.UTF8.GetBytes(asli)).Concat(Base64(Encoding.Unicode.GetBytes(asli))))
            {
                yield return ("base64", Encoding.ASCII.GetBytes(base64), true);
            }
        }
    }

    // Three bytes make four letters, so a word looks different at each of three places; only the letters that it alone decides count.
    private static IEnumerable<string> Base64(byte[] isi)
    {
        for (var geser = 0; geser < 3; geser++)
        {
            var teks = Convert.ToBase64String([.. new byte[geser], .. isi]);
            var (awal, akhir) = (((geser * 8) + 5) / 6, (geser + isi.Length) * 8 / 6);
            yield return teks[awal..akhir];
        }
    }
}
