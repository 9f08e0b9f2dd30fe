using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using EPupns.Core.Dasar;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Html;

namespace EPupns.WebPortal.Dasbor;

/// <summary>
/// Charts as SVG, drawn here. They are 300 units wide, as a telephone is, so that letters stay readable there; colours come from the stylesheet; title and description say
/// the same to a screen reader, and the page puts the numbers behind each as a table.
/// </summary>
public static class GrafikSvg
{
    private const int Lebar = 300;
    private const int TinggiBatang = 38;
    private const int TinggiGaris = 200;
    private const int Kiri = 4;
    private const int Skala = 56;
    private const int Atas = 26;
    private const int Dasar = 168;

    /// <summary>Bars, one under the other, each with its name over it and its number at the end.</summary>
    public static IHtmlContent Batang(string id, string judul, IReadOnlyList<(string Nama, long Nilai)> isi)
    {
        var (paling, svg) = (Math.Max(1, isi.Max(b => b.Nilai)), new StringBuilder());
        Buka(svg, id, judul, string.Join("; ", isi.Select(b => $"{b.Nama} {Angka.Tampil(b.Nilai)}")), (isi.Count * TinggiBatang) + 4);
        for (var i = 0; i < isi.Count; i++)
        {
            var (nama, nilai) = isi[i];
            var y = i * TinggiBatang;
            var panjang = nilai == 0 ? 0 : Math.Max(2, nilai * (Lebar - (2 * Kiri)) / (double)paling);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Kiri}\" y=\"{y + 15}\">{Aman(nama)}</text><text class=\"nilai\" x=\"{Lebar - Kiri}\" y=\"{y + 15}\">{Angka.Tampil(nilai)}</text>")
                .Append(CultureInfo.InvariantCulture, $"<rect class=\"alas\" x=\"{Kiri}\" y=\"{y + 20}\" width=\"{Lebar - (2 * Kiri)}\" height=\"10\" rx=\"3\"/>")
                .Append(CultureInfo.InvariantCulture, $"<rect class=\"batang\" x=\"{Kiri}\" y=\"{y + 20}\" width=\"{panjang:0.#}\" height=\"10\" rx=\"3\"/>");
        }

        return new HtmlString(svg.Append("</svg>").ToString());
    }

    /// <summary>Curves over days, told apart by colour and by their dashes.</summary>
    public static IHtmlContent Garis(string id, string judul, IReadOnlyList<DateOnly> hari, params (string Nama, IReadOnlyList<long> Nilai)[] garis)
    {
        var (paling, svg) = (Math.Max(1, garis.SelectMany(g => g.Nilai).Max()), new StringBuilder());
        Buka(svg, id, judul, string.Join("; ", garis.Select(g => $"{g.Nama} dari {Angka.Tampil(g.Nilai[0])} pada {Tanggal.Tampil(hari[0])} menjadi {Angka.Tampil(g.Nilai[^1])} pada {Tanggal.Tampil(hari[^1])}")), TinggiGaris);
        foreach (var bagian in (double[])[0, 0.5, 1])
        {
            var y = Tinggi((long)(paling * bagian), paling);
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"kisi\" x1=\"{Skala}\" y1=\"{y:0.#}\" x2=\"{Lebar - Kiri}\" y2=\"{y:0.#}\"/>")
                .Append(CultureInfo.InvariantCulture, $"<text class=\"skala\" x=\"{Skala - 6}\" y=\"{y + 4:0.#}\">{Angka.Tampil((long)(paling * bagian))}</text>");
        }

        for (var i = 0; i < garis.Length; i++)
        {
            var titik = string.Join(' ', garis[i].Nilai.Select((n, h) => string.Create(CultureInfo.InvariantCulture, $"{Datar(h, hari):0.#},{Tinggi(n, paling):0.#}")));
            var x = Kiri + (i * 102);
            svg.Append(CultureInfo.InvariantCulture, $"<polyline class=\"garis-{i + 1}\" points=\"{titik}\"/>")
                .Append(CultureInfo.InvariantCulture, $"<circle class=\"ujung-{i + 1}\" cx=\"{Datar(hari.Count - 1, hari):0.#}\" cy=\"{Tinggi(garis[i].Nilai[^1], paling):0.#}\" r=\"3\"/>")
                .Append(CultureInfo.InvariantCulture, $"<line class=\"garis-{i + 1}\" x1=\"{x}\" y1=\"10\" x2=\"{x + 22}\" y2=\"10\"/><text x=\"{x + 27}\" y=\"14\">{Aman(garis[i].Nama)}</text>");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Skala}\" y=\"{Dasar + 18}\">{Tanggal.Tampil(hari[0])}</text><text class=\"nilai\" x=\"{Lebar - Kiri}\" y=\"{Dasar + 18}\">{Tanggal.Tampil(hari[^1])}</text>");
        return new HtmlString(svg.Append("</svg>").ToString());
    }

    private static double Tinggi(long nilai, long paling) => Dasar - (nilai * (Dasar - Atas - 14) / (double)paling);

    private static double Datar(int i, IReadOnlyList<DateOnly> hari)
    {
        var rentang = Math.Max(1, hari[^1].DayNumber - hari[0].DayNumber);
        return Skala + 4 + ((hari[i].DayNumber - hari[0].DayNumber) * (Lebar - Skala - Kiri - 8) / (double)rentang);
    }

    private static void Buka(StringBuilder svg, string id, string judul, string uraian, int tinggi) => svg
        .Append(CultureInfo.InvariantCulture, $"<svg class=\"grafik\" viewBox=\"0 0 {Lebar} {tinggi}\" role=\"img\" aria-labelledby=\"{id}-judul {id}-uraian\">")
        .Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-judul\">{Aman(judul)}</title><desc id=\"{id}-uraian\">{Aman(uraian)}</desc>");

    private static string Aman(string teks) => HtmlEncoder.Default.Encode(teks);
}
