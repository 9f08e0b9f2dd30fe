using System.Text.RegularExpressions;
using EPupns.Uji;

namespace EPupns.Core.Tests.Susunan;

/// <summary>Imports in Core run one way; lower slices hear of upper ones by events.</summary>
public sealed partial class ArahImporTests
{
    // The order of the slices: each may import only those before it.
    private static readonly string[] Urutan =
    [
        "Dasar", "Data", "Jejak", "Referensi", "Formulir", "Kepegawaian", "Akun", "Laman", "Pendaftaran", "Pengawasan", "Berkas", "Pemulihan", "Pengisian", "Verifikasi",
        "Helpdesk", "Notifikasi", "Siaran", "Cetak", "Dasbor", "Ekspor", "Percakapan", "Privasi", "Cadangan", "Susunan",
    ];

    private static readonly string Core = Path.Combine(Repositori.Akar, "src", "Core");

    [Fact]
    public void SetiapBerkas_ImpornyaDibaca_HanyaKeIrisanSebelumnya()
    {
        var melawan = Directory.EnumerateFiles(Core, "*.cs", SearchOption.AllDirectories)
            .Select(b => (Berkas: Path.GetRelativePath(Core, b), Isi: File.ReadAllText(b)))
            .Where(b => Urutan.Contains(Irisan(b.Berkas)))
            .SelectMany(b => Impor().Matches(b.Isi).Select(m => (b.Berkas, Ke: m.Groups[1].Value)))
            .Where(i => Array.IndexOf(Urutan, i.Ke) > Array.IndexOf(Urutan, Irisan(i.Berkas)))
            .Select(i => $"{i.Berkas} → {i.Ke}");

        Assert.Empty(melawan);
    }

    [Fact]
    public void SetiapFolder_Didaftar_AdaDalamUrutan()
    {
        var folder = Directory.EnumerateDirectories(Core).Select(f => Path.GetFileName(f)!).Except(["bin", "obj"]);

        Assert.Empty(folder.Except(Urutan));
    }

    private static string Irisan(string berkas) => berkas.Split(Path.DirectorySeparatorChar)[0];

    [GeneratedRegex(@"^(?:global )?using (?:static )?(?:\w+ = )?EPupns\.Core\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Impor();
}
