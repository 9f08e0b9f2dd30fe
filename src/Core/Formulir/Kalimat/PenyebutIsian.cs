using System.Text.RegularExpressions;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>A piece of a sentence: the fields that are named, and the words up to the next name.</summary>
/// <param name="Isian">Named fields; empty for words that follow no name.</param>
/// <param name="Nilai">The words behind the name.</param>
internal readonly record struct Penggalan(IReadOnlyList<Isian> Isian, string Nilai);

/// <summary>Cuts a sentence where a field is named and, behind names, at commas.</summary>
internal sealed partial class PenyebutIsian(KamusSebutan kamus)
{
    public List<Penggalan> Potong(string teks)
    {
        var kata = KataKetikan.Urai(teks);
        var potongan = new List<(IReadOnlyList<Isian> Isian, int Mulai, int Akhir)>();
        var (isian, mulai) = ((IReadOnlyList<Isian>)[], 0);
        for (var i = 0; i < kata.Count;)
        {
            if (Sebutan(kata, i, teks, isian, mulai) is not var (nama, panjang) || (isian is [IsianTeks] && nama.All(n => n is IsianAngka) && !Berangka(kata, i + panjang)))
            {
                i++;
                continue;
            }

            Tutup(kata[i].Mulai);
            (isian, mulai) = (nama, kata[i + panjang - 1].Akhir);
            i += panjang;
        }

        Tutup(teks.Length);
        return [.. potongan.SelectMany(p => Pecah(p.Isian, teks[p.Mulai..p.Akhir]))];

        // "S2 manajemen pendidikan": a field named again inside its own value is a word of that value.
        void Tutup(int akhir)
        {
            if (isian is [var satu] && potongan is [.., { Isian: [var sama] } lalu] && satu == sama && !Berakhir(teks[lalu.Mulai..lalu.Akhir]))
            {
                potongan[^1] = lalu with { Akhir = akhir };
            }
            else if (akhir > mulai || isian.Count > 0)
            {
                potongan.Add((isian, mulai, akhir));
            }
        }
    }

    // The longest name at this word. A head right behind a name ("tmt tanggal 1 april") only introduces the value.
    private (IReadOnlyList<Isian> Nama, int Panjang)? Sebutan(IReadOnlyList<KataKetikan> kata, int letak, string teks, IReadOnlyList<Isian> terakhir, int mulai)
    {
        for (var panjang = Math.Min(kamus.Terpanjang, kata.Count - letak); panjang > 0; panjang--)
        {
            var frasa = string.Join(' ', kata.Skip(letak).Take(panjang).Select(k => k.Baku));
            if (Menyatu(kata, letak, panjang, teks) && kamus.Cari(frasa) is { Count: > 0 } isian)
            {
                return (isian, panjang);
            }
        }

        var bernilai = teks[mulai..Math.Max(mulai, kata[letak].Mulai)].Any(char.IsLetterOrDigit);
        return (terakhir.Count == 0 || bernilai) && kamus.CariKepala(kata[letak].Baku, terakhir) is { Count: > 0 } kepala && Menyatu(kata, letak, 1, teks) ? (kepala, 1) : null;
    }

    // "Kepala Bidang Pelayanan Medik": inside words the name of a number is one of them, unless a number follows.
    private static bool Berangka(IReadOnlyList<KataKetikan> kata, int letak) => letak < kata.Count && (char.IsAsciiDigit(kata[letak].Baku[0]) || Terbilang.Baca([kata[letak].Baku]) is not null);

    private static bool Berakhir(string nilai) => nilai.TrimEnd(' ', '\t') is [.., ',' or ';' or '\n' or '.'] || !nilai.Any(char.IsLetterOrDigit);

    // A name is no part of a number: "823.3/12/BKN".
    private static bool Menyatu(IReadOnlyList<KataKetikan> kata, int letak, int panjang, string teks)
    {
        var (awal, akhir) = (kata[letak].Mulai, kata[letak + panjang - 1].Akhir);
        return (awal == 0 || !"/-.".Contains(teks[awal - 1], StringComparison.Ordinal)) && (akhir >= teks.Length || teks[akhir] is not ('/' or '-'));
    }

    private static IEnumerable<Penggalan> Pecah(IReadOnlyList<Isian> isian, string nilai)
    {
        var bagian = Pemisah().Split(nilai).Select(Rapi).ToList();
        yield return new(isian, bagian[0]);
        foreach (var sisa in bagian.Skip(1).Where(b => b.Length > 0))
        {
            yield return new([], sisa);
        }
    }

    // A dot ends the sentence, but belongs to "S.Pd." and "dr."
    private static string Rapi(string nilai)
    {
        var rapi = nilai.Trim(' ', ':', '=', ',', ';', '\t', '\n').TrimStart('.');
        return rapi.EndsWith('.') && rapi[..^1].Split(' ')[^1] is var akhir && !akhir.Contains('.', StringComparison.Ordinal) && !(akhir.Length == 2 && akhir.All(char.IsLetter)) ? rapi.TrimEnd('.', ' ') : rapi;
    }

    // "80,5" stays whole.
    [GeneratedRegex(@"(?:,(?!\d)|;|\n|(?<=\s)(?:dan|serta)(?=\s))")]
    private static partial Regex Pemisah();
}
