using EPupns.Core.Dasar.Ketikan;
using System.Text;

namespace EPupns.Bot.Percakapan.Maksud;

/// <summary>
/// Reads a sentence into the words that we know: folded, spelling mended, affixes taken off, spellings made one, words without
/// meaning left out. Numbers are no words.
/// </summary>
internal sealed class PembacaKata
{
    // A wish is said in the first lines; what is longer is pasted, and a word longer than any of ours is no slip of the thumb.
    private const int PalingPanjang = 400;
    private const int KataPalingPanjang = 25;
    private const int PalingBanyak = 60;
    private const int PangkalPalingBanyak = 12;
    private const int PangkalDibetulkan = 4;
    private const int FrasaPalingPanjang = 3;
    private readonly Dictionary<string, string[]> _baku = [];
    private readonly HashSet<string> _basa;
    private readonly HashSet<string> _bermakna;
    private readonly HashSet<string> _dikenal;
    private readonly PembetulKata _pembetul;

    public PembacaKata(IReadOnlyDictionary<string, List<string>> ejaan, IEnumerable<string> basa, IEnumerable<string> lain, IEnumerable<string> isyarat)
    {
        foreach (var (baku, ragam) in ejaan)
        {
            foreach (var satu in ragam.Append(baku))
            {
                Daftarkan(string.Join(' ', Pecah(satu)), baku.Split(' '));
            }
        }

        _basa = [.. basa.SelectMany(Pecah)];
        _bermakna = [.. _baku.Values.SelectMany(k => k), .. isyarat];
        _dikenal = [.. _baku.Keys.SelectMany(k => k.Split(' ')), .. _bermakna, .. _basa, .. lain.SelectMany(Pecah)];
        _pembetul = new PembetulKata(_dikenal);
    }

    /// <summary>The words of a sentence, in order; what is unknown stays as it is.</summary>
    public IReadOnlyList<string> Baca(string teks)
    {
        var kata = Pecah(teks.Length > PalingPanjang ? teks[..PalingPanjang] : teks).Take(PalingBanyak).Select(Kenali).ToList();
        var hasil = new List<string>(kata.Count);
        for (var i = 0; i < kata.Count;)
        {
            var panjang = Math.Min(FrasaPalingPanjang, kata.Count - i);
            while (panjang > 1 && !_baku.ContainsKey(string.Join(' ', kata.GetRange(i, panjang))))
            {
                panjang--;
            }

            var asal = string.Join(' ', kata.GetRange(i, panjang));
            hasil.AddRange(_baku.GetValueOrDefault(asal, [asal]));
            i += panjang;
        }

        return [.. hasil.Where(k => !_basa.Contains(k))];
    }

    /// <summary>True for a word that some cue may look for.</summary>
    public bool Bermakna(string kata) => _bermakna.Contains(kata);

    private static IEnumerable<string> Pecah(string teks)
    {
        for (var i = 0; i < teks.Length; i++)
        {
            var awal = i;
            while (i < teks.Length && (char.IsLetterOrDigit(teks[i]) || char.IsSurrogate(teks[i])))
            {
                i++;
            }

            if (LipatAksara.Lipat(teks[awal..i]) is { Length: > 0 } kata && !kata.All(char.IsAsciiDigit))
            {
                yield return Ringkas(kata);
            }
        }
    }

    // "halooo" is "halo"; a letter that stands twice may belong there ("approve", "website").
    private static string Ringkas(string kata)
    {
        var hasil = new StringBuilder(kata.Length);
        for (var i = 0; i < kata.Length; i++)
        {
            var akhir = i;
            while (akhir + 1 < kata.Length && kata[akhir + 1] == kata[i])
            {
                akhir++;
            }

            hasil.Append(kata[i], akhir - i == 1 ? 2 : 1);
            i = akhir;
        }

        return hasil.ToString();
    }

    private string Kenali(string kata)
    {
        if (_dikenal.Contains(kata) || kata.Length > KataPalingPanjang)
        {
            return kata;
        }

        var pangkal = Imbuhan.Lepas(kata).Take(PangkalPalingBanyak).ToList();
        return pangkal.Find(_dikenal.Contains) ?? pangkal.Take(PangkalDibetulkan).Prepend(kata).Select(_pembetul.Betulkan).FirstOrDefault(k => k is not null) ?? kata;
    }

    private void Daftarkan(string ragam, string[] baku)
    {
        if (_baku.TryGetValue(ragam, out var lain) && !lain.SequenceEqual(baku))
        {
            throw new InvalidOperationException($"maksud.yaml: '{ragam}' berarti '{string.Join(' ', lain)}' dan '{string.Join(' ', baku)}'.");
        }

        _baku[ragam] = baku;
    }
}
