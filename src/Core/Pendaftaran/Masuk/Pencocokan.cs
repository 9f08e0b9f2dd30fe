namespace EPupns.Core.Pendaftaran.Masuk;

/// <summary>The comparison of a number and a password, made outside any transaction.</summary>
/// <param name="Nomor">As given.</param>
/// <param name="RegistrasiId">The registration, when there is one.</param>
/// <param name="Cocok">They agree.</param>
public sealed record Pencocokan(string Nomor, Guid? RegistrasiId, bool Cocok)
{
    /// <summary>The hash that was compared with.</summary>
    internal string? SandiHash { get; init; }
}
