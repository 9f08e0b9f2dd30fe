namespace EPupns.Core.Pendaftaran;

/// <summary>A security question of the manual.</summary>
/// <param name="Kode">Short code.</param>
/// <param name="Kalimat">As the person sees it.</param>
public sealed record PertanyaanBaku(string Kode, string Kalimat)
{
    /// <summary>The three of the manual (features.md R12).</summary>
    public static IReadOnlyList<PertanyaanBaku> Semua { get; } =
    [
        new("ibu", "Siapakah nama lengkap ibu kandung saya?"),
        new("lahir", "Dimanakah tempat lahir saya?"),
        new("artis", "Siapakah artis favorit saya?"),
    ];
}
