using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Tests.Dasar;
using EPupns.Uji;

namespace EPupns.Core.Tests.Formulir.Kalimat;

/// <summary>Several facts in one sentence as people write them (<c>kalimat-orang.txt</c>): each to its field, what is wrong told, nothing dropped.</summary>
public class KalimatOrangTests
{
    private static readonly Konteks Konteks = new(Acak.HariIni);

    public static IEnumerable<TheoryDataRow<string, string, string, string>> Semua()
    {
        var bagian = "";
        foreach (var baris in File.ReadLines(Path.Combine(Repositori.Akar, "tests", "Core.Tests", "Formulir", "Kalimat", "kalimat-orang.txt")).Where(b => b.Length > 0 && b[0] != '#'))
        {
            if (baris[0] == '[')
            {
                bagian = baris.Trim('[', ']');
                continue;
            }

            var (ketikan, sisa) = (baris.Split(" => ")[0], baris.Split(" => ")[1].Split("!! "));
            yield return new(bagian, ketikan, sisa[0].TrimEnd(), sisa is [_, var asing] ? asing : "");
        }
    }

    [Theory]
    [MemberData(nameof(Semua))]
    public void Kalimat_Dibaca_SetiapFaktaKeIsiannya(string bagian, string teks, string harapan, string asing)
    {
        var terbaca = new PembacaKalimat(Pupns2015.Definisi.AmbilBagian(bagian)).Baca(teks, Konteks);

        Assert.Equal((harapan, asing), (string.Join(' ', terbaca.Fakta.Select(PembacaKalimatTests.Ringkas)), string.Join('|', terbaca.TidakDipahami)));
    }
}
