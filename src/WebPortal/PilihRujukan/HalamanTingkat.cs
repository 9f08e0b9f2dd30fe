using EPupns.Core.Formulir;
using EPupns.Core.Referensi;

namespace EPupns.WebPortal.PilihRujukan;

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
