namespace EPupns.Core.Pendaftaran.Keputusan;

/// <summary>What became of a decision about several registrations.</summary>
/// <param name="Diputuskan">How many were decided now.</param>
/// <param name="SudahDiputuskan">How many were not: decided before, gone, or not this officer's.</param>
public sealed record HasilKeputusan(int Diputuskan, int SudahDiputuskan);
