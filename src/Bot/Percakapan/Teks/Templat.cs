using System.Text;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Percakapan.Teks;

/// <summary>
/// A text of the catalogue, read once: runs of literal text and placeholders, each in a style. <c>**bold**</c>,
/// <c>`code`</c>, <c>{placeholder}</c>; nothing else is special. Values are put in as they are, never read as markup.
/// </summary>
public sealed class Templat
{
    private readonly List<(string Teks, bool Isian, Gaya Gaya)> _bagian = [];

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">A style or a placeholder is not closed.</exception>
    public Templat(string teks)
    {
        var gaya = Gaya.Biasa;
        var literal = new StringBuilder();
        for (var i = 0; i < teks.Length; i++)
        {
            if (teks.AsSpan(i).StartsWith("**"))
            {
                Simpan(literal, gaya);
                gaya = Balik(gaya, Gaya.Tebal);
                i++;
            }
            else if (teks[i] == '`')
            {
                Simpan(literal, gaya);
                gaya = Balik(gaya, Gaya.Kode);
            }
            else if (teks[i] == '{')
            {
                Simpan(literal, gaya);
                var akhir = teks.IndexOf('}', i);
                _ = akhir > i + 1 ? 0 : throw new FormatException($"Isian tidak ditutup: {teks[i..]}");
                _bagian.Add((teks[(i + 1)..akhir], true, gaya));
                i = akhir;
            }
            else
            {
                literal.Append(teks[i]);
            }
        }

        _ = gaya == Gaya.Biasa ? 0 : throw new FormatException($"Gaya tidak ditutup: {teks}");
        Simpan(literal, gaya);
    }

    /// <summary>Names of the placeholders.</summary>
    public IEnumerable<string> Isian => _bagian.Where(b => b.Isian).Select(b => b.Teks).Distinct();

    /// <summary>The runs with the values in their places.</summary>
    public void Isikan(IReadOnlyList<string> nama, IReadOnlyList<string> nilai, List<Potongan> hasil)
    {
        foreach (var (teks, isian, gaya) in _bagian)
        {
            var isi = isian ? nilai[IndeksNama(nama, teks)] : teks;
            if (isi.Length > 0)
            {
                hasil.Add(new Potongan(isi, gaya));
            }
        }
    }

    private static int IndeksNama(IReadOnlyList<string> nama, string dicari)
    {
        for (var i = 0; i < nama.Count; i++)
        {
            if (nama[i] == dicari)
            {
                return i;
            }
        }

        throw new KeyNotFoundException($"Isian {{{dicari}}} tidak diberi nilai.");
    }

    private static Gaya Balik(Gaya kini, Gaya baru) => kini == baru ? Gaya.Biasa : baru;

    private void Simpan(StringBuilder literal, Gaya gaya)
    {
        if (literal.Length > 0)
        {
            _bagian.Add((literal.ToString(), false, gaya));
            literal.Clear();
        }
    }
}
