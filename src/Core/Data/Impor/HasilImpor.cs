namespace EPupns.Core.Data.Impor;

/// <summary>What came of a file.</summary>
/// <param name="Diterima">Rows that are right.</param>
/// <param name="Ditolak">Rows that were refused.</param>
/// <param name="Ditulis">Accepted rows that were new or different from what was there.</param>
public readonly record struct HasilImpor(long Diterima, long Ditolak, long Ditulis)
{
    /// <summary>All rows that were read.</summary>
    public long Baris => Diterima + Ditolak;
}
