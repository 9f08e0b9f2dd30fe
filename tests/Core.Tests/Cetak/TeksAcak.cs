using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Cetak;

/// <summary>Texts as people and their enemies send them: names, far scripts, marks, controls, halves of letters.</summary>
internal static class TeksAcak
{
    private static readonly string[] Potongan =
    [
        "Siti", "Nurhaliza", "DINAS", "S.Kep.,", "Kab.", "M'barek", "O(K)", "\\", ")", "(", "Łódź", "ń", "n\u0301", "e\u0301\u0302", "é",
        "☑", "\u200B", "\u202E", "\uFEFF", "\uD83D\uDE00", "\uD800", "\uDC00", "\0", "\u0007", "\n", "\r\n", "\t", " ", "  ", "\u00A0",
        "\u00AD", "-", "a-b", "c/d", "<script>", "%PDF", "endstream", "محمد", "王", "ÿ", "€", "ﬁ", "☑\uFE0F", "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
    ];

    public static Arbitrary<string> Arb { get; } = Gen.OneOf(
        Gen.Elements(Potongan).ArrayOf().Select(string.Concat),
        Gen.Elements(Potongan).ArrayOf().Select(p => string.Join(' ', p)),
        ArbMap.Default.GeneratorFor<char[]>().Select(c => new string(c))).ToArbitrary();
}
