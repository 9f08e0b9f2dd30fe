using EPupns.Core.Dasar;
using System.Text.RegularExpressions;

namespace EPupns.Core.Formulir;

/// <summary>Free text. Runs of spaces become one.</summary>
public sealed partial class IsianTeks(string kode, string label, int panjang) : Isian<string>(kode, label)
{
    /// <inheritdoc />
    public override string Jenis => "teks";

    /// <inheritdoc />
    public override int Panjang { get; } = panjang;

    /// <summary>Stored in capitals, as SAPK keeps names.</summary>
    public bool HurufBesar { get; init; }

    /// <inheritdoc />
    public override string Tampil(string nilai, Konteks konteks) => nilai;

    internal override bool Urai(string nilai, out string isi)
    {
        isi = nilai;
        return true;
    }

    /// <inheritdoc />
    protected override Hasil<string> Baca(string teks, Konteks konteks)
    {
        var rapi = Sela().Replace(teks, " ");
        return HurufBesar ? rapi.ToUpperInvariant() : rapi;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Sela();
}
