using System.Text.RegularExpressions;
using EPupns.Bot.Kanal.DirectLine.Wujud;
using EPupns.Core.Notifikasi;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Bot.Tests.Kanal.DirectLine;

public sealed partial class MarkdownTests
{
    private static readonly string[] Umpan =
    [
        "*", "**", "_", "`", "```", "[a](http://b)", "<b>", "&amp;", "#", "# ", "1. ", "- ", "+ ", "> ", "    ", "\n", "\n\n", "---", "===", "|", "~~", "\\", "!", ":smile:", "www.a.id", "https://a.id", "a@b.id", "Nama", " ",
    ];

    [Fact]
    public void ApaPunYangDiketikOrang_DibacaPenampilMarkdown_TetapHurufYangSama()
    {
        var teks = Gen.Elements(Umpan).ListOf().Select(string.Concat);

        Prop.ForAll(teks.ToArbitrary(), t => Terbaca(PenulisMarkdown.Tulis([new Potongan(t)])) == Padat(t)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void GayaApaPun_DibacaPenampilMarkdown_TidakMenambahAtauMenghilangkanHuruf()
    {
        var potongan = Gen.Elements(Umpan).Where(u => !u.Contains('\n', StringComparison.Ordinal)).ListOf().Select(string.Concat)
            .SelectMany(t => Gen.Elements(Gaya.Biasa, Gaya.Kode).Select(g => new Potongan(t, g)));

        // Plain text between runs, as in the catalogue: two code spans never touch.
        Prop.ForAll(
            potongan.ListOf().Select(l => l.SelectMany(p => new[] { p, new Potongan("; ") }).ToList()).ToArbitrary(),
            p => Terbaca(PenulisMarkdown.Tulis(p)) == Padat(string.Concat(p.Select(x => x.Teks)))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Tebal_DibacaPenampilMarkdown_Tebal()
    {
        var hasil = PenulisMarkdown.Tulis([new Potongan(" Langkah 1 dari 9 · NIP\n", Gaya.Tebal), new Potongan("Contoh: "), new Potongan("1986`1226", Gaya.Kode)]);

        var html = BacaanMarkdown.Html(hasil);

        Assert.Contains("<strong>Langkah 1 dari 9 · NIP</strong>", html, StringComparison.Ordinal);
        Assert.Contains("<code>1986`1226</code>", html, StringComparison.Ordinal);
    }

    private static string Terbaca(string markdown) => Padat(BacaanMarkdown.Polos(markdown));

    // White space is laid out by the reader; letters are not.
    private static string Padat(string teks) => Jarak().Replace(teks, "");

    [GeneratedRegex(@"\s")]
    private static partial Regex Jarak();
}
