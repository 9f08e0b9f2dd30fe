using System.Globalization;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>A run of digits or a run of letters of a typed date; everything else only separates.</summary>
/// <param name="Teks">Digits in ASCII, or letters in lower case.</param>
/// <param name="Angka">True for digits.</param>
internal readonly record struct PotonganTanggal(string Teks, bool Angka)
{
    public static IEnumerable<PotonganTanggal> Urai(string teks)
    {
        for (var i = 0; i < teks.Length;)
        {
            var panjang = Panjang(teks, i, char.IsDigit);
            if (panjang > 0)
            {
                yield return new(string.Concat(teks.Substring(i, panjang).Select(c => (char)('0' + (int)char.GetNumericValue(c)))), Angka: true);
                i += panjang;
                continue;
            }

            panjang = Panjang(teks, i, char.IsLetter);
            if (panjang > 0)
            {
                yield return new(teks.Substring(i, panjang).ToLowerInvariant(), Angka: false);
            }

            i += Math.Max(1, panjang);
        }
    }

    /// <summary>Number words made digits: <c>dua belas januari</c> is <c>12 januari</c>. Words that say no number together stay words.</summary>
    public static IReadOnlyList<PotonganTanggal> Terbilangkan(IEnumerable<PotonganTanggal> potongan)
    {
        var (hasil, kata) = (new List<PotonganTanggal>(), new List<string>());
        foreach (var satu in potongan)
        {
            if (!satu.Angka && Terbilang.Kata(satu.Teks))
            {
                kata.Add(satu.Teks);
                continue;
            }

            Tutup();
            hasil.Add(satu);
        }

        Tutup();
        return hasil;

        void Tutup()
        {
            hasil.AddRange(Terbilang.Baca(kata) is { } angka ? [new(angka.ToString(CultureInfo.InvariantCulture), Angka: true)] : kata.Select(k => new PotonganTanggal(k, Angka: false)));
            kata.Clear();
        }
    }

    private static int Panjang(string teks, int mulai, Func<char, bool> termasuk)
    {
        var akhir = mulai;
        while (akhir < teks.Length && termasuk(teks[akhir]))
        {
            akhir++;
        }

        return akhir - mulai;
    }
}
