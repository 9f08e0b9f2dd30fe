using System.Buffers;
using System.Text;

namespace EPupns.Core.Cetak.Huruf;

/// <summary>
/// Text to the bytes of WinAnsi (code page 1252), the widest alphabet the standard fonts have. What it lacks is transliterated
/// and, where that is impossible, shown as a question mark: nothing a person wrote disappears silently.
/// </summary>
internal static class WinAnsi
{
    public const byte GantiBaris = (byte)'\n';

    // Codes 0x80–0x9F; a full stop stands where the code page has no letter.
    private const string Atas = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

    private static readonly SearchValues<char> Polos =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(kode => (char)kode)]);

    public static byte[] Sandikan(string teks)
    {
        if (!teks.AsSpan().ContainsAnyExcept(Polos))
            return Encoding.ASCII.GetBytes(teks);

        var hasil = new List<byte>(teks.Length + 8);
        foreach (Rune rune in teks.ReplaceLineEndings("\n").EnumerateRunes())
            Tambahkan(rune, hasil);
        return [.. hasil];
    }

    /// <summary>The letter's own byte; 0 when the code page has none.</summary>
    public static byte Kode(int rune) => rune switch
    {
        // The soft hyphen would print as a hyphen in the middle of a line: it is spelled as one knowingly, by transliteration.
        >= ' ' and <= '~' or (>= 0xA0 and <= 0xFF and not 0xAD) => (byte)rune,
        <= 0xFF or > char.MaxValue => 0,
        _ => (byte)(Atas.IndexOf((char)rune) is >= 0 and int letak ? 0x80 + letak : 0),
    };

    private static void Tambahkan(Rune rune, List<byte> hasil)
    {
        if (Kode(rune.Value) is > 0 and byte kode)
            hasil.Add(kode);
        else if (rune.Value == '\n')
            hasil.Add(GantiBaris);
        else if (AlihAksara.TandaGabung(rune.Value))
            Gabungkan(rune.Value, hasil);
        else
            foreach (char huruf in AlihAksara.Cari(rune.Value) ?? "?")
                hasil.Add(Kode(huruf));
    }

    // A mark written after its letter joins it when the code page has the pair and is left out otherwise, as in ń → n.
    private static void Gabungkan(int tanda, List<byte> hasil)
    {
        bool adaHuruf = hasil.Count > 0 && char.IsLetter((char)hasil[^1]);
        if (adaHuruf && Kode(AlihAksara.Paduan((char)hasil[^1], tanda)) is > 0 and byte padu)
            hasil[^1] = padu;
        else if (!adaHuruf && !AlihAksara.PemilihRupa(tanda))
            hasil.Add((byte)'?');
    }
}
