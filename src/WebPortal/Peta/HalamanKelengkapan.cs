using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.WebPortal.Peta;

/// <summary>All sections, with how far each is.</summary>
/// <param name="Nama">Whose.</param>
/// <param name="Bagian">The sections that concern the person.</param>
/// <param name="Peta">The tabs.</param>
public sealed record HalamanPeta(string Nama, IReadOnlyList<KelengkapanBagian> Bagian, PetaBagian Peta);

/// <summary>What is missing, what contradicts itself, and which papers are needed (features.md F7, F28).</summary>
/// <param name="Diperiksa">The judged form.</param>
/// <param name="Definisi">The form's definition.</param>
/// <param name="Bukti">Papers for corrections.</param>
/// <param name="Peta">The tabs.</param>
public sealed record HalamanKelengkapan(BorangDiperiksa Diperiksa, DefinisiFormulir Definisi, IReadOnlyList<BuktiDiperlukan> Bukti, PetaBagian Peta)
{
    /// <summary>The page and the row of a field.</summary>
    public string Alamat(string bagian, string? kunci, string? isian)
    {
        var berulang = Definisi.AmbilBagian(bagian).Berulang;
        return $"/data/{bagian}{(berulang && kunci is not null ? $"/{kunci}" : "")}{(isian is null ? "" : $"#isian-{isian}")}";
    }
}
