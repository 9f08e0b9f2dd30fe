using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Tests.Dasar;
using EPupns.Uji;

namespace EPupns.Core.Tests.Formulir.Ucapan;

/// <summary>What people type in many ways of one kind (<c>ucapan-orang.txt</c>): understood as they meant it, or not taken at all.</summary>
public class UcapanOrangTests
{
    private static readonly Konteks Konteks = new(Acak.HariIni);

    public static IEnumerable<TheoryDataRow<string, string, string>> Semua() => Baca().Select(b => new TheoryDataRow<string, string, string>(b.Isian, b.Harapan, b.Ketikan));

    [Theory]
    [MemberData(nameof(Semua))]
    public void Ketikan_Ditafsirkan_SepertiYangDimaksud(string isian, string harapan, string ketikan)
    {
        var tafsir = KamusUcapan.Tafsirkan(isian, ketikan, Konteks);

        Assert.True(Cocok(isian, harapan.Split(' ', 2), tafsir), $"{isian} \"{ketikan}\": {tafsir}");
    }

    [Fact]
    public void Berkas_Dihitung_SetiapJenisPunyaBanyakContoh() =>
        Assert.All(Baca().GroupBy(b => b.Isian), kelompok => Assert.True(kelompok.Count() > 10, $"{kelompok.Key}: {kelompok.Count()}"));

    private static bool Cocok(string isian, string[] harapan, Tafsir? tafsir) => harapan[0] switch
    {
        "ok" => tafsir is Tafsir.Pasti && Sama(isian, harapan[1], tafsir.Calon!),
        "tanya" => tafsir is Tafsir.Konfirmasi && Sama(isian, harapan[1], tafsir.Calon!),
        "paham" => tafsir?.Calon is { } calon && Sama(isian, harapan[1], calon),
        "ambigu" => tafsir is Tafsir.Ambigu,
        "kosong" => tafsir is Tafsir.Kosong,
        "tolak" => tafsir is Tafsir.Ambigu or Tafsir.Salah,
        _ => throw new FormatException($"Harapan tidak dikenal: {harapan[0]}"),
    };

    private static bool Sama(string isian, string nilai, string calon) => calon == nilai || KamusUcapan.CariIsian(isian)?.Tampil(calon, Konteks) == nilai;

    private static IEnumerable<(string Isian, string Harapan, string Ketikan)> Baca()
    {
        var isian = "";
        foreach (var baris in File.ReadLines(Path.Combine(Repositori.Akar, "tests", "Core.Tests", "Formulir", "Ucapan", "ucapan-orang.txt")).Where(b => b.Length > 0 && b[0] != '#'))
        {
            if (baris[0] == '[')
            {
                isian = baris.Trim('[', ']');
                continue;
            }

            var (harapan, ketikan) = (baris[..baris.IndexOf(": ", StringComparison.Ordinal)], baris[(baris.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
            foreach (var satu in ketikan.Split(" | ").Distinct())
            {
                yield return (isian, harapan, satu);
            }
        }
    }
}
