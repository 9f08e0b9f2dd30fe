using EPupns.Bot.Alur;
using EPupns.Core.Ekspor;
using EPupns.Core.Helpdesk;
using EPupns.Core.Pemulihan.Permintaan;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Diagram;

/// <summary>State diagrams as Mermaid text, made from the machines themselves so that they cannot drift.</summary>
public sealed class PembuatDiagram(IEnumerable<IAlur> alur)
{
    /// <summary>File name and content of every diagram.</summary>
    public IReadOnlyDictionary<string, string> Semua() =>
        alur.Select(a => (Nama: $"alur-{a.Nama}.mmd", Isi: a.Diagram()))
            .Append((Nama: "ekspor.mmd", Isi: MesinEkspor.Diagram()))
            .Append((Nama: "formulir.mmd", Isi: MesinFormulir.Diagram()))
            .Append((Nama: "laporan.mmd", Isi: MesinLaporan.Diagram()))
            .Append((Nama: "permintaan-pemulihan.mmd", Isi: MesinPermintaan.Diagram()))
            .Append((Nama: "registrasi.mmd", Isi: MesinRegistrasi.Diagram()))
            .ToDictionary(d => d.Nama, d => Rapikan(d.Isi));

    /// <summary>Writes them into a folder; what no machine makes any more is removed.</summary>
    public int Tulis(string folder)
    {
        Directory.CreateDirectory(folder);
        var semua = Semua();
        foreach (var lama in Directory.EnumerateFiles(folder, "*.mmd").Where(b => !semua.ContainsKey(Path.GetFileName(b))))
        {
            File.Delete(lama);
        }

        foreach (var (nama, isi) in semua)
        {
            File.WriteAllText(Path.Combine(folder, nama), isi);
        }

        return semua.Count;
    }

    private static string Rapikan(string mermaid) => mermaid.ReplaceLineEndings("\n").TrimEnd() + "\n";
}
