namespace EPupns.Core.Referensi;

/// <summary>What makes rows likely for the person who searches. Nothing here hides a row but <see cref="Dalam"/> and, in trees of units, the instansi.</summary>
/// <param name="Instansi">Code of their instansi: units are searched in its tree only.</param>
/// <param name="Wilayah">Kemendagri code of where they work or live, e.g. <c>32.07</c>: schools and places there come first.</param>
/// <param name="JenisJabatan">Kind of post, 1, 2 or 4: posts of that kind come first.</param>
/// <param name="Jenis">Kind of row wanted, e.g. a tingkat or the level of a place: those come first.</param>
/// <param name="Dalam">Code of a row above: only what is below it, e.g. the regencies of a province.</param>
public sealed record AsalPencari(
    string? Instansi = null, string? Wilayah = null, string? JenisJabatan = null, string? Jenis = null, string? Dalam = null)
{
    /// <summary>Nothing is known.</summary>
    public static AsalPencari Kosong { get; } = new();
}
