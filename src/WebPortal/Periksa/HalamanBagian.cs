using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;

namespace EPupns.WebPortal.Periksa;

/// <summary>All sections, with how far each is.</summary>
/// <param name="Bagian">The sections that concern the person.</param>
public sealed record HalamanDaftarBagian(IReadOnlyList<KelengkapanBagian> Bagian);

/// <summary>The records of a section that has several.</summary>
/// <param name="Bagian">The section.</param>
/// <param name="Catatan">Each record: its key, and the values that a table shows.</param>
/// <param name="Kolom">The fields of the table.</param>
/// <param name="UsulHapus">SAPK's records that are to be deleted.</param>
public sealed record HalamanCatatan(
    Bagian Bagian, IReadOnlyList<Isian> Kolom, IReadOnlyList<(string Kunci, IReadOnlyList<string> Nilai)> Catatan, IReadOnlyList<(string Kunci, IReadOnlyList<string> Nilai)> UsulHapus);

/// <summary>One section, or one record: DATABASE BKN · CEK · PERBAIKAN (features.md F2, F3).</summary>
/// <param name="Bagian">The section.</param>
/// <param name="Kelengkapan">What it lacks.</param>
/// <param name="Kelompok">The rows under their headings.</param>
/// <param name="Alamat">Where the record is.</param>
/// <param name="Versi">Version of the document.</param>
public sealed record HalamanBagian(
    Bagian Bagian, KelengkapanBagian? Kelengkapan, IReadOnlyList<(string Judul, IReadOnlyList<HalamanBaris> Baris)> Kelompok, string Alamat, int Versi)
{
    /// <summary>The record is there, and may be taken away.</summary>
    public bool DapatDihapus { get; init; }
}

/// <summary>What is missing, what contradicts itself, and which papers are needed (features.md F7, F28).</summary>
/// <param name="Diperiksa">The judged form.</param>
/// <param name="Definisi">The form's definition.</param>
/// <param name="Bukti">Papers for corrections.</param>
public sealed record HalamanKelengkapan(BorangDiperiksa Diperiksa, DefinisiFormulir Definisi, IReadOnlyList<BuktiDiperlukan> Bukti)
{
    /// <summary>The page and the row of a field.</summary>
    public string Alamat(string bagian, string? kunci, string? isian)
    {
        var berulang = Definisi.AmbilBagian(bagian).Berulang;
        return $"/data/{bagian}{(berulang && kunci is not null ? $"/{kunci}" : "")}{(isian is null ? "" : $"#isian-{isian}")}";
    }
}

/// <summary>The rows below one row of a list, to choose from.</summary>
/// <param name="Bagian">The section.</param>
/// <param name="Isian">The field.</param>
/// <param name="Alamat">Where the record is.</param>
/// <param name="Versi">Version of the document.</param>
/// <param name="Induk">The row above; null at the top.</param>
/// <param name="Anak">The rows of this page.</param>
/// <param name="Halaman">Which page, from 0.</param>
/// <param name="AdaLagi">There are more pages.</param>
public sealed record HalamanTingkat(Bagian Bagian, IsianRujukan Isian, string Alamat, int Versi, BarisRujukan? Induk, IReadOnlyList<BarisRujukan> Anak, int Halaman, bool AdaLagi);
