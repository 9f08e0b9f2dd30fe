using EPupns.Core.Formulir;

namespace EPupns.WebPortal.Periksa;

/// <summary>All sections, with how far each is.</summary>
/// <param name="Bagian">The sections that concern the person.</param>
public sealed record HalamanDaftarBagian(IReadOnlyList<KelengkapanBagian> Bagian);

/// <summary>The records of a section that has several.</summary>
/// <param name="Bagian">The section.</param>
/// <param name="Catatan">Each record: its key, and the values that a table shows.</param>
/// <param name="Kolom">The fields of the table.</param>
public sealed record HalamanCatatan(Bagian Bagian, IReadOnlyList<Isian> Kolom, IReadOnlyList<(string Kunci, IReadOnlyList<string> Nilai)> Catatan);

/// <summary>One section, or one record: DATABASE BKN · CEK · PERBAIKAN (features.md F2, F3).</summary>
/// <param name="Bagian">The section.</param>
/// <param name="Kelengkapan">What it lacks.</param>
/// <param name="Kelompok">The rows under their headings.</param>
public sealed record HalamanBagian(Bagian Bagian, KelengkapanBagian? Kelengkapan, IReadOnlyList<(string Judul, IReadOnlyList<HalamanBaris> Baris)> Kelompok);
