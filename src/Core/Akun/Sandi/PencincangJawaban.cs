using EPupns.Core.Dasar.Ketikan;
using System.Security.Cryptography;
using System.Text;

namespace EPupns.Core.Akun.Sandi;

/// <summary>
/// The keyed hash of answers that are easy to guess: mother's name, security answer (features.md R11, R12). Case, spaces,
/// punctuation and accents do not count. Why a key and not a slow hash: docs/keputusan/002.
/// </summary>
public sealed class PencincangJawaban(KunciServer kunci)
{
    private const string Versi = "1.";
    private static readonly string Pengganti = Versi + Convert.ToBase64String(new byte[HMACSHA256.HashSizeInBytes]);
    private long _banyak;
    private readonly byte[] _kunci = kunci.Turunkan("jawaban-pengaman");

    /// <summary>The hash to store.</summary>
    /// <param name="jawaban">As typed.</param>
    /// <param name="garam">Whose answer, the NIP: the same answer of two people has two hashes.</param>
    /// <exception cref="ArgumentException">The answer holds no letter and no digit.</exception>
    public string Cincang(string jawaban, string garam)
    {
        var lipat = LipatAksara.Lipat(jawaban);
        return lipat.Length > 0 ? Hitung(lipat, garam) : throw new ArgumentException("Jawaban tanpa huruf dan angka.", nameof(jawaban));
    }

    /// <summary>How many hashes were computed so far: strangers and owners must cost the same.</summary>
    public long Banyak => Interlocked.Read(ref _banyak);

    /// <summary>
    /// True when the answer is the hashed one; takes the same time whichever letter differs. Without a hash the answer is no, after the
    /// same work as with one.
    /// </summary>
    public bool Cocok(string? hash, string jawaban, string garam)
    {
        var lipat = LipatAksara.Lipat(jawaban);
        var sama = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(hash ?? Pengganti), Encoding.UTF8.GetBytes(Hitung(lipat, garam)));
        return sama && hash is not null && lipat.Length > 0;
    }

    private string Hitung(string lipat, string garam)
    {
        Interlocked.Increment(ref _banyak);
        return Versi + Convert.ToBase64String(HMACSHA256.HashData(_kunci, Encoding.UTF8.GetBytes($"{garam}\n{lipat}")));
    }
}
