using System.Text.RegularExpressions;
using EPupns.Uji;

namespace EPupns.Core.Tests.Susunan;

/// <summary>The threat model (docs/ancaman) names the test of each defence: one that is not there defends nothing.</summary>
public sealed partial class AncamanTests
{
    private static readonly string Folder = Path.Combine(Repositori.Akar, "docs", "ancaman");

    [Fact]
    public void SetiapAncaman_Dibaca_TesYangDisebutnyaAda()
    {
        var tes = Directory.EnumerateFiles(Path.Combine(Repositori.Akar, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(b => !b.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText).ToList();
        var disebut = Ancaman().SelectMany(b => Tes().Matches(b).Select(m => (Kelas: m.Groups[1].Value, Cara: m.Groups[2].Value))).Distinct().ToList();

        Assert.True(disebut.Count > 40);
        Assert.DoesNotContain(disebut, d => !tes.Any(t => t.Contains($"class {d.Kelas}", StringComparison.Ordinal) && t.Contains($" {d.Cara}(", StringComparison.Ordinal)));
    }

    [Fact]
    public void SetiapAncaman_Dibaca_MenyebutSedikitnyaSatuTes() => Assert.DoesNotContain(Ancaman(), b => !Tes().IsMatch(b));

    private static IEnumerable<string> Ancaman() => Directory.EnumerateFiles(Folder, "*.md").SelectMany(File.ReadLines).Where(b => Baris().IsMatch(b));

    [GeneratedRegex(@"^\| [STRIDE] \|")]
    private static partial Regex Baris();

    [GeneratedRegex(@"`(\w+Tests)\.(\w+)`")]
    private static partial Regex Tes();
}
