using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>One choice of a short list.</summary>
/// <param name="Kode">Stored; never reused.</param>
/// <param name="Label">What people read.</param>
/// <param name="Alias">Other words for it.</param>
public sealed record Butir(string Kode, string Label, params string[] Alias)
{
    /// <summary>Kept because old records hold it; no longer offered.</summary>
    public bool Usang { get; init; }
}

/// <summary>A short list, shipped with the program (domain.md §2).</summary>
public sealed class Daftar
{
    private readonly Dictionary<string, Butir> _menurutKode;
    private readonly ILookup<string, Butir> _menurutKata;

    /// <summary>Makes and checks it.</summary>
    /// <exception cref="DefinisiKeliruException">A code is there twice.</exception>
    public Daftar(string kode, params Butir[] butir)
    {
        if (butir.GroupBy(b => b.Kode).Where(g => g.Count() > 1).Select(g => $"Daftar {kode}: kode \"{g.Key}\" ada {g.Count()} kali.").ToList() is { Count: > 0 } galat)
        {
            throw new DefinisiKeliruException(galat);
        }

        (Kode, Semua) = (kode, butir);
        _menurutKode = butir.ToDictionary(b => b.Kode);
        _menurutKata = butir.Where(b => !b.Usang).SelectMany(b => b.Alias.Append(b.Label).Select(a => (Kata: LipatAksara.Lipat(a), Butir: b))).Distinct().ToLookup(k => k.Kata, k => k.Butir);
    }

    /// <summary>Code of the list.</summary>
    public string Kode { get; }

    /// <summary>Every choice, in order, retired ones too.</summary>
    public IReadOnlyList<Butir> Semua { get; }

    /// <summary>The choice with this code, or null.</summary>
    public Butir? Cari(string kode) => _menurutKode.GetValueOrDefault(kode);

    /// <summary>Typed words → a code. Words that fit several choices are never guessed.</summary>
    /// <returns>The code, or <c>pilihan.asing</c>, <c>pilihan.ambigu</c>.</returns>
    public Hasil<string> Baca(string teks, string label)
    {
        if (Cari(teks) is { Usang: false } tepat)
        {
            return tepat.Kode;
        }

        return _menurutKata[LipatAksara.Lipat(teks)].ToList() switch
        {
            [var satu] => satu.Kode,
            [] => new Kesalahan("pilihan.asing", $"{label} \"{teks}\" tidak ada dalam pilihan. Silakan pilih salah satu yang tersedia."),
            var banyak => new Kesalahan("pilihan.ambigu", $"\"{teks}\" dapat berarti {string.Join(" atau ", banyak.Select(b => b.Label))}. Silakan pilih salah satu."),
        };
    }
}
