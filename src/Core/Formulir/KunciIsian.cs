namespace EPupns.Core.Formulir;

/// <summary>Fields as typed keys: <c>DateOnly? lulus = Pendidikan.TanggalLulus.Dari(isi);</c></summary>
public static class KunciIsian
{
    /// <summary>The value; null when there is none or it cannot be read.</summary>
    public static T? Dari<T>(this Isian<T> isian, Isi isi)
        where T : struct => isi[isian] is { } teks && isian.Urai(teks, out var nilai) ? nilai : null;

    /// <summary>The stored text; null when there is none.</summary>
    public static string? Dari(this Isian<string> isian, Isi isi) => isi[isian];
}
