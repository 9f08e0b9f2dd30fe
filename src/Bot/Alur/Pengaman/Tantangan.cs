using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EPupns.Bot.Percakapan;
using EPupns.Core.Akun;
using EPupns.Core.Cetak.Gambar;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Alur.Pengaman;

/// <summary>
/// The challenge that tells a person from a script. Only a random seed is stored; the code follows from it and the server's
/// key, so neither the database nor the outbox holds an answer.
/// </summary>
internal sealed class Tantangan(KunciServer kunci, IOptions<PilihanKeamanan> pilihan)
{
    private const int Panjang = 5;
    private static readonly string[] Bilangan = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
    private readonly byte[] _kunci = kunci.Turunkan("tantangan");

    public static string BenihBaru() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    public static string Kata(int bilangan) => Bilangan[bilangan];

    /// <summary>Asked here, by the operator's setting, the channel, and what the person did so far.</summary>
    public bool Perlu(ITurnContext giliran, bool mencurigakan) => pilihan.Value.Tantangan switch
    {
        "selalu" => true,
        "mati" => false,
        _ => giliran.Adapter.PerluTantangan || mencurigakan,
    };

    /// <summary>The code of the picture.</summary>
    public string Kode(string benih) => string.Concat(Acak(benih).Take(Panjang).Select(b => KodeTerlihat.Abjad[b % KodeTerlihat.Abjad.Length]));

    /// <summary>The two numbers of the sum.</summary>
    public (int Satu, int Dua) Hitungan(string benih)
    {
        var acak = Acak(benih);
        return ((acak[8] % 9) + 1, (acak[9] % 9) + 1);
    }

    public bool KodeBenar(string benih, string jawaban)
    {
        var bersih = string.Concat(jawaban.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Kode(benih)), Encoding.UTF8.GetBytes(bersih));
    }

    public bool HitunganBenar(string benih, string jawaban)
    {
        var (satu, dua) = Hitungan(benih);
        return int.TryParse(jawaban, NumberStyles.None, CultureInfo.InvariantCulture, out var angka) && angka == satu + dua;
    }

    private byte[] Acak(string benih) => HMACSHA256.HashData(_kunci, Encoding.UTF8.GetBytes(benih));
}
