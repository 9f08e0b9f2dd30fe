using System.Globalization;
using System.Text;
using EPupns.Core.Notifikasi;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Bot.Tests.Kanal.Telegram.Keluar;

/// <summary>Texts that break formatting where it can be broken.</summary>
internal static class TeksSulit
{
    private static readonly string[] Potongan =
    [
        "<", ">", "&", "\"", "'", "</b>", "<b>", "<code>", "&lt;", "&amp;", "&#0;", "<script>", "<a href=\"x\">", "_", "*", "**", "`", "[", "](", "{0}",
        "\n", "\n\n", " ", "  ", "\t", "\r\n", "\0", "\u0007", "\u200b", "\u202e", "\u2800", "\ufeff", "é", "ñ", "中", "ﷺ", "e\u0301",
        "😀", "👨‍👩‍👧", "🇮🇩", "\ud83d", "\ude00", "a", "NUR'AINI", "SK 2015", "kata yang agak panjang sekali",
    ];

    /// <summary>Runs in all styles, from nothing to about 10,000 characters.</summary>
    public static Arbitrary<Potongan[]> Isi()
    {
        var gaya = Gen.Elements(Enum.GetValues<Gaya>());
        var pendek = Teks(6).Zip(gaya, (t, g) => new Potongan(t, g)).ArrayOf();
        var panjang = Teks(6).Zip(gaya, (t, g) => new Potongan(t, g)).Zip(Gen.Choose(1, 1200), (p, kali) => p with { Teks = Ulangi(p.Teks, kali) }).ArrayOf(3);
        return Gen.OneOf(pendek, panjang).ToArbitrary();
    }

    /// <summary>What of a text people see, white space aside.</summary>
    public static string Tampak(string teks) => string.Concat(teks.EnumerateRunes()
        .Where(r => !Rune.IsWhiteSpace(r) && Rune.GetUnicodeCategory(r) is not (UnicodeCategory.Control or UnicodeCategory.Format) && r.Value != 0x2800));

    private static Gen<string> Teks(int palingBanyak) =>
        Gen.Choose(0, palingBanyak).SelectMany(n => Gen.Elements(Potongan).ArrayOf(n)).Select(string.Concat);

    private static string Ulangi(string teks, int kali) => string.Concat(Enumerable.Repeat(teks, kali)) is { Length: > 10_000 } panjang ? panjang[..10_000] : string.Concat(Enumerable.Repeat(teks, kali));
}
