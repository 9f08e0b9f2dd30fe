using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Referensi;
using EPupns.Uji;

namespace EPupns.Core.Tests.Referensi;

/// <summary>Places as people type them (<c>tempat-orang.txt</c>): the one that is meant, or choices; never another one.</summary>
public sealed class TempatOrangTests(RujukanTertanam<BasisSqlite> isi) : IClassFixture<RujukanTertanam<BasisSqlite>>
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Semua()
    {
        var daftar = "";
        foreach (var baris in File.ReadLines(Path.Combine(Repositori.Akar, "tests", "Core.Tests", "Referensi", "tempat-orang.txt")).Where(b => b.Length > 0 && b[0] != '#'))
        {
            if (baris[0] == '[')
            {
                daftar = baris.Trim('[', ']');
                continue;
            }

            foreach (var ketikan in baris.Split(": ", 2)[1].Split(" | "))
            {
                yield return new(daftar, baris.Split(": ", 2)[0], ketikan);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Semua))]
    public async Task Tempat_Ditafsirkan_YangDimaksudAtauDitanyakan(string daftar, string harapan, string ketikan)
    {
        var tafsir = await isi.JalankanAsync(c => c.TafsirkanAsync(daftar, ketikan, AsalPencari.Kosong, CancellationToken.None));

        Assert.True(harapan.Split(' ') switch
        {
            ["paham", var kode] => tafsir.Calon == kode,
            ["ambigu"] => tafsir is Tafsir.Ambigu,
            _ => tafsir is Tafsir.Salah or Tafsir.Ambigu,
        }, $"{daftar} \"{ketikan}\": {tafsir}");
    }
}
