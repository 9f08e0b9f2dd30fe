namespace EPupns.Core.Data.Impor;

/// <summary>Why a row of a file was refused.</summary>
/// <param name="Baris">Line in the file, from 1.</param>
/// <param name="Kunci">NIP or code as it stands in the row; null when the row has none.</param>
/// <param name="Isian">Field at fault; null when the whole row is.</param>
/// <param name="Pesan">What is wrong, for the operator.</param>
public sealed record GalatBaris(long Baris, string? Kunci, string? Isian, string Pesan);
