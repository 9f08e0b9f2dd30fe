using EPupns.Core.Formulir;

namespace EPupns.Core.Pengisian;

/// <summary>How far one level is with a form.</summary>
/// <param name="Tingkat">The level.</param>
/// <param name="Keadaan">How far.</param>
public sealed record KemajuanTingkat(Putusan Tingkat, KeadaanTingkat Keadaan);

/// <summary>How far a level is.</summary>
public enum KeadaanTingkat
{
    /// <summary>Not its turn yet.</summary>
    Belum = 0,

    /// <summary>Its turn.</summary>
    Menunggu = 1,

    /// <summary>Done.</summary>
    Selesai = 2,
}

/// <summary>Where a sent form stands, level by level (features.md F32, V3).</summary>
public static class Kemajuan
{
    /// <summary>The three levels.</summary>
    public static IReadOnlyList<KemajuanTingkat> PerTingkat(KeadaanFormulir keadaan) => [.. Enum.GetValues<Putusan>().Select(t => new KemajuanTingkat(t, Untuk(keadaan, t)))];

    private static KeadaanTingkat Untuk(KeadaanFormulir keadaan, Putusan tingkat) =>
        keadaan == KeadaanFormulir.Selesai || keadaan.Tingkat() > tingkat ? KeadaanTingkat.Selesai
        : keadaan.Tingkat() == tingkat ? KeadaanTingkat.Menunggu
        : KeadaanTingkat.Belum;
}
