using System.Text.RegularExpressions;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>Free text. Runs of spaces become one.</summary>
public sealed partial class IsianTeks(string kode, string label, int panjang) : Isian<string>(kode, label)
{
    private static readonly HashSet<string> Pengantar = ["saya", "adalah", "ialah", "yaitu"];

    /// <inheritdoc />
    public override string Jenis => "teks";

    /// <inheritdoc />
    public override int Panjang { get; } = panjang;

    /// <summary>Stored in capitals, as SAPK keeps names.</summary>
    public bool HurufBesar { get; init; }

    /// <summary>The number of a paper: within a sentence it ends with the last word that has a digit, and words without any are none.</summary>
    public bool Bernomor { get; init; }

    /// <summary>Why a text is doubtful though it may be right, a whole sentence; null when it is not.</summary>
    public Func<string, string?>? Ragu { get; init; }

    /// <inheritdoc />
    public override string Tampil(string nilai, Konteks konteks) => nilai;

    internal override bool Urai(string nilai, out string isi)
    {
        isi = nilai;
        return true;
    }

    // What was doubtful and then confirmed is stored as it is.
    private protected override bool Baku(string teks) => Rapi(teks) == teks;

    /// <inheritdoc />
    protected override Tafsir Baca(string teks, Konteks konteks)
    {
        var rapi = Rapi(teks);
        return Tafsir.Dari(rapi, Ragu?.Invoke(rapi));
    }

    private string Rapi(string teks)
    {
        var inti = TanpaSebutan(teks);
        while (inti != teks)
        {
            (teks, inti) = (inti, TanpaSebutan(inti));
        }

        var rapi = Sela().Replace(inti, " ").Trim();
        return HurufBesar ? rapi.ToUpperInvariant() : rapi;
    }

    // "nama saya siti", "no sk: 823.3/…": the whole label in front, any order, then the answer.
    private string TanpaSebutan(string teks)
    {
        var (kata, label) = (KataKetikan.Urai(teks), KataKetikan.Baca(Label));
        return kata.Count > label.Count && label.Count <= 4 && kata.Take(label.Count).Select(k => k.Baku).Order().SequenceEqual(label.Order())
            && kata.Skip(label.Count).SkipWhile(k => Pengantar.Contains(k.Baku)).ToList() is [var awal, ..]
            && !teks.AsSpan(kata[label.Count - 1].Akhir, awal.Mulai - kata[label.Count - 1].Akhir).Contains('/')
            ? teks[awal.Mulai..]
            : teks;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Sela();
}
