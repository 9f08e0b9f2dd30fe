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

    /// <summary>Words that probably mean it, and why that is asked first, in a whole sentence.</summary>
    public IReadOnlyList<(string Kata, string Alasan)> Dugaan { get; init; } = [];
}

/// <summary>A short list, shipped with the program (domain.md §2).</summary>
public sealed class Daftar
{
    private readonly Dictionary<string, Butir> _menurutKode;
    private readonly Lazy<PembacaDaftar> _pembaca;

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
        _pembaca = new(() => new PembacaDaftar(this));
    }

    /// <summary>Code of the list.</summary>
    public string Kode { get; }

    /// <summary>Every choice, in order, retired ones too.</summary>
    public IReadOnlyList<Butir> Semua { get; }

    /// <summary>Spellings that no list of aliases can hold (<c>IIIa</c>): words in their one spelling → a meaning, or null to leave it to the aliases.</summary>
    public Func<IReadOnlyList<string>, Tafsir?>? Ejaan { get; init; }

    /// <summary>What people type though it does not belong here, and what to tell them.</summary>
    public IReadOnlyList<(string Kata, string Pesan)> Bukan { get; init; } = [];

    /// <summary>What follows a choice only says more about it: <c>S-1 PGSD</c>.</summary>
    public bool Berekor { get; init; }

    /// <summary>Every word for a choice, in one spelling written together: what can only be meant when it is one of these.</summary>
    public IReadOnlySet<string> Kunci => field ??= Semua.SelectMany(b => b.Alias.Append(b.Label).Concat(b.Dugaan.Select(d => d.Kata))).Select(KataKetikan.Kunci).ToHashSet();

    /// <summary>The choice with this code, or null.</summary>
    public Butir? Cari(string kode) => _menurutKode.GetValueOrDefault(kode);

    /// <summary>Typed words → a code. Nothing is guessed: one close word is asked, several are offered.</summary>
    /// <param name="teks">What was typed.</param>
    /// <param name="label">Name of the field, for the sentence.</param>
    /// <param name="kataIsian">Words of the field's name, which may stand around the answer.</param>
    /// <returns>What it means; wrong are <c>pilihan.asing</c>, <c>pilihan.bukan</c> and what <see cref="Ejaan"/> finds.</returns>
    public Tafsir Tafsirkan(string teks, string label, IReadOnlySet<string> kataIsian) =>
        Cari(teks) is { Usang: false } tepat ? new Tafsir.Pasti(tepat.Kode) : _pembaca.Value.Baca(teks, label, kataIsian);
}
