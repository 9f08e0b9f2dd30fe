using System.Security.Cryptography;
using System.Text;

namespace EPupns.Core.Pengisian;

/// <summary>Which paper of a person.</summary>
/// <param name="Bukti">What paper, e.g. <c>SK CPNS</c>.</param>
/// <param name="Bagian">Section of the record it proves; null when one paper serves the whole person.</param>
/// <param name="Catatan">The record.</param>
public sealed record KunciBukti(string Bukti, string? Bagian = null, string? Catatan = null)
{
    private const int PanjangKode = 10;

    /// <summary>What nobody asked for, but a person wants the verifier to see.</summary>
    public static KunciBukti Lain { get; } = new("Berkas lain");

    /// <summary>A short name for buttons and addresses: the same paper always has the same.</summary>
    public string Kode => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Bukti}\n{Bagian}\n{Catatan}")))[..PanjangKode];
}
