using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>
/// What people type for a number → the number as stored: a dot before decimals, no zeros at the end (domain.md §6: decimal comma,
/// thousands dot). <c>80,5</c>, <c>1.250.000</c>, <c>Rp 2,5 juta</c>, <c>seratus dua puluh</c>.
/// </summary>
/// <param name="desimal">Digits that may stand behind the comma.</param>
/// <param name="sebutan">Words that may stand around it: the field's name, its unit.</param>
public sealed partial class PembacaBilangan(int desimal, IReadOnlySet<string> sebutan)
{
    private static readonly FrozenSet<string> KiraKira = FrozenSet.Create("sekitar", "kira", "kurang", "lebih", "kurleb", "krg", "lbh", "hampir", "mungkin", "an", "kl", "plus", "minus");

    private static readonly FrozenSet<string> Basa = FrozenSet.Create(
        "saya", "adalah", "sebanyak", "sejumlah", "sebesar", "sebuah", "ada", "rp", "rupiah", "idr", "persen", "buah", "orang", "kali", "nilai", "angka", "jumlah", "jumlahnya", "totalnya", "total", "saja", "aja", "itu", "pak", "bu", "nilainya", "yaitu", "nya");

    /// <summary>The number, or <c>angka.bentuk</c> with what to do.</summary>
    public Tafsir Baca(string teks)
    {
        var polos = LipatAksara.Angka(teks.Trim()).Replace('\u2212', '-');
        if (Campur().Match(polos) is { Success: true } campur)
        {
            return Tafsir.Keliru("angka.huruf", $"Ada huruf di antara angka pada \"{campur.Value}\". Mohon ketik ulang angkanya.");
        }

        var kata = Kata(Ekor().Replace(polos, "")).ToList();
        var ragu = kata.Any(k => KiraKira.Contains(k)) || teks.Contains('±', StringComparison.Ordinal) || teks.Contains('~', StringComparison.Ordinal) || LebihKurang().IsMatch(teks);
        kata.RemoveAll(k => KiraKira.Contains(k) || Basa.Contains(k) || sebutan.Contains(k) || sebutan.Contains(KataKetikan.Kunci(k)));
        return Susun(kata) switch
        {
            Tafsir.Pasti pasti when ragu => new Tafsir.Konfirmasi(pasti.Nilai, $"Anda menulis perkiraan; yang dicatat {pasti.Nilai.Replace('.', ',')}."),
            var hasil => hasil,
        };
    }

    /// <summary>As stored: 12.50 and 12.5 are one number.</summary>
    public static string Tulis(decimal angka) => (angka / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Kata(string teks) => Potongan().Matches(teks.ToLowerInvariant()).Select(m => m.Value);

    private Tafsir Susun(List<string> kata)
    {
        if (kata is [var angka, ..] && char.IsAsciiDigit(angka[^1]))
        {
            return kata.Count == 1 ? Berangka(angka)
                : kata.Count == 2 && Terbilang.Pengali(kata[1]) is { } kali ? Berkali(angka, kali)
                : kata.TrueForAll(k => k.All(char.IsAsciiDigit)) && kata[0].Length <= 3 && kata.Skip(1).All(k => k.Length == 3) ? Berangka(string.Concat(kata))
                : Salah();
        }

        var koma = kata.IndexOf("koma");
        return koma < 0 ? Terbilang.Baca(kata) is { } bulat ? new Tafsir.Pasti(Tulis(bulat)) : Salah()
            : Terbilang.Baca(kata[..koma]) is { } utuh && Pecahan(kata[(koma + 1)..]) is { } pecahan ? new Tafsir.Pasti(Tulis(utuh + pecahan))
            : Salah();
    }

    // "koma nol lima" is read digit by digit.
    private static decimal? Pecahan(List<string> kata)
    {
        var angka = kata.Select(k => Terbilang.Baca([k]) is { } satu and < 10 ? satu : -1).ToList();
        return angka.Count is 0 or > 6 || angka.Contains(-1) ? null : decimal.Parse($"0.{string.Concat(angka)}", CultureInfo.InvariantCulture);
    }

    private Tafsir Berkali(string angka, int kali) =>
        Berangka(angka) is Tafsir.Pasti { Nilai: var nilai } && decimal.TryParse(nilai, NumberStyles.Number, CultureInfo.InvariantCulture, out var isi) && Math.Abs(isi) < 1_000_000_000
            ? new Tafsir.Pasti(Tulis(isi * kali))
            : Salah();

    private Tafsir Berangka(string teks)
    {
        if (teks.Length > 20)
        {
            return Tafsir.Keliru("angka.bentuk", "Angka itu terlalu panjang. Mohon periksa kembali.");
        }

        var (titik, koma) = (teks.Replace('.', '#').Replace(',', '.').Replace("#", "", StringComparison.Ordinal), teks.Replace(",", "", StringComparison.Ordinal));
        return true switch
        {
            _ when Polos().IsMatch(teks) => Pasti(teks),
            _ when Ribuan().IsMatch(teks) => Pasti(titik),
            _ when SatuTitik().IsMatch(teks) => desimal >= 3 ? Mendua(titik, teks) : Pasti(titik),
            _ when RibuanKoma().IsMatch(teks) => Ragu(koma),
            _ when SatuKoma().IsMatch(teks) && desimal == 0 => Ragu(koma),
            _ when Desimal().IsMatch(teks) => Pasti(teks.Replace(',', '.')),
            _ => Salah(),
        };
    }

    private static Tafsir.Pasti Pasti(string angka) => new(Tulis(decimal.Parse(angka, CultureInfo.InvariantCulture)));

    private static Tafsir.Konfirmasi Ragu(string angka) =>
        new(Pasti(angka).Nilai, $"Koma biasanya menandai desimal; yang dicatat {Pasti(angka).Nilai.Replace('.', ',')}.");

    private static Tafsir.Ambigu Mendua(string bulat, string pecahan)
    {
        var (satu, dua) = (Pasti(bulat).Nilai, Pasti(pecahan).Nilai);
        return new([new(satu, satu), new(dua, dua.Replace('.', ','))], $"Titik pada {pecahan} dapat berarti ribuan atau desimal.");
    }

    private static Tafsir Salah() => Tafsir.Keliru("angka.bentuk", "Yang diperlukan sebuah angka.");

    // "+- 30", "+/- 30".
    [GeneratedRegex(@"\+\s*/?\s*-|-\s*/?\s*\+")]
    private static partial Regex LebihKurang();

    // A sign belongs to the digits behind it.
    [GeneratedRegex(@"[+-]?[0-9](?:[0-9.,]*[0-9])?|\p{L}+")]
    private static partial Regex Potongan();

    // What people and old typewriters write for 0 and 1, among the digits: told, never repaired.
    [GeneratedRegex(@"[0-9][0-9.,]*[oOlI|]+[0-9oOlI|]*(?!\p{L})|(?<!\p{L})[oOlI|]+[0-9][0-9.,]*")]
    private static partial Regex Campur();

    // "1.250.000,-" and a full stop.
    [GeneratedRegex(@"(?<=\d)(?:,\s*[-\u2013\u2014=]+|[.,]+|\s*%)\s*$")]
    private static partial Regex Ekor();

    [GeneratedRegex(@"^[+-]?[0-9]+$")]
    private static partial Regex Polos();

    [GeneratedRegex(@"^[+-]?[1-9][0-9]{0,2}(?:(?:\.[0-9]{3}){2,}(?:,[0-9]+)?|\.[0-9]{3},[0-9]+)$")]
    private static partial Regex Ribuan();

    [GeneratedRegex(@"^[+-]?[1-9][0-9]{0,2}\.[0-9]{3}$")]
    private static partial Regex SatuTitik();

    [GeneratedRegex(@"^[+-]?[1-9][0-9]{0,2}(?:(?:,[0-9]{3}){2,}(?:\.[0-9]+)?|,[0-9]{3}\.[0-9]+)$")]
    private static partial Regex RibuanKoma();

    [GeneratedRegex(@"^[+-]?[1-9][0-9]{0,2},[0-9]{3}$")]
    private static partial Regex SatuKoma();

    [GeneratedRegex(@"^[+-]?[0-9]+[.,][0-9]+$")]
    private static partial Regex Desimal();
}
