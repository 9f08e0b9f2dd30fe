using System.Text;

namespace EPupns.Core.Formulir;

/// <summary>Writes the data dictionary of a form as Markdown.</summary>
public static class KamusData
{
    /// <summary>The whole text; the same form always gives the same text.</summary>
    public static string Tulis(DefinisiFormulir definisi)
    {
        var teks = new StringBuilder();
        teks.Append($"# Kamus data formulir {definisi.Kode}\n\nDihasilkan dari definisi formulir; jangan diubah dengan tangan.\n\n");
        teks.Append($"{definisi.Bagian.Count} bagian, {definisi.Bagian.Sum(b => b.Isian.Count)} isian, {definisi.Aturan.Count} aturan ([aturan.md](aturan.md)).\n");
        foreach (var bagian in definisi.Bagian)
        {
            Bagian(teks, bagian);
        }

        return teks.ToString();
    }

    private static void Bagian(StringBuilder teks, Bagian bagian)
    {
        teks.Append($"\n## {bagian.Judul} (`{bagian.Kode}`)\n\n");
        teks.Append(bagian.Berulang ? $"Catatan berulang, {bagian.PalingSedikit} sampai {bagian.PalingBanyak}.\n\n" : "");
        teks.Append("| kode | label | jenis | panjang | sumber | wajib | daftar | tampak bila | bukti | putusan |\n|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var i in bagian.Isian)
        {
            teks.Append($"| `{i.Kode}` | {i.Label} | {i.Jenis} | {i.Panjang} | {i.Sumber} | {(i.Wajib ? "ya" : "")} | {i.NamaDaftar} | {i.TampakBila?.Atas.Kode} | {i.Bukti} | {i.Putusan} |\n");
        }
    }
}
