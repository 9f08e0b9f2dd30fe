namespace EPupns.Core.Formulir.Pupns;

/// <summary>Levels of functional posts and the golongan that hold them (Permenpan 16/2009 and before it; V15).</summary>
internal static class JenjangFungsional
{
    private static readonly DateOnly MulaiBaru = new(2009, 11, 10);
    private static readonly DateOnly WajibBaru = new(2013, 1, 1);

    // The longer name first: "Guru Madya Tingkat I" is also a "Guru Madya".
    private static readonly IReadOnlyList<(string Nama, string Bawah, string Atas)> GuruLama =
    [
        ("guru pratama tingkat i", "22", "22"), ("guru pratama", "21", "21"), ("guru muda tingkat i", "24", "24"), ("guru muda", "23", "23"), ("guru madya tingkat i", "32", "32"), ("guru madya", "31", "31"),
        ("guru dewasa tingkat i", "34", "34"), ("guru dewasa", "33", "33"), ("guru pembina tingkat i", "42", "42"), ("guru pembina", "41", "41"),
        ("guru utama muda", "43", "43"), ("guru utama madya", "44", "44"), ("guru utama", "45", "45"),
    ];

    private static readonly IReadOnlyList<(string Nama, string Bawah, string Atas)> Baru =
    [
        ("pertama", "31", "32"), ("muda", "33", "34"), ("madya", "41", "43"), ("utama", "44", "45"),
        ("pelaksana pemula", "21", "21"), ("pelaksana lanjutan", "31", "32"), ("pelaksana", "22", "24"), ("penyelia", "33", "34"),
    ];

    /// <summary>Whether the golongan may hold a post of this name at that time; null when the name says no level. Between the two eras both are right.</summary>
    public static bool? Sesuai(string jabatan, string golongan, DateOnly tmt)
    {
        var nama = $" {jabatan.ToLowerInvariant().Replace("tk.", "tingkat ", StringComparison.Ordinal).Replace("tingkat.", "tingkat", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).Trim()} ";
        var lama = tmt < WajibBaru && nama.Contains(" guru ", StringComparison.Ordinal) ? Dalam(GuruLama, nama, golongan) : null;
        var baru = tmt >= MulaiBaru || !nama.Contains(" guru ", StringComparison.Ordinal) ? Dalam(Baru, nama, golongan) : null;
        return lama is null ? baru : baru is null ? lama : lama.Value || baru.Value;
    }

    /// <summary>What a teacher of that golongan was called at that time; null when no such post is known.</summary>
    public static string? Guru(string golongan, DateOnly tmt) =>
        (tmt < MulaiBaru ? GuruLama : Baru.Select(b => ($"guru {b.Nama}", b.Bawah, b.Atas)))
            .FirstOrDefault(t => string.CompareOrdinal(golongan, t.Item2) >= 0 && string.CompareOrdinal(golongan, t.Item3) <= 0) is { Item1: { } nama }
            ? string.Join(' ', nama.Split(' ').Select(k => k == "i" ? "I" : char.ToUpperInvariant(k[0]) + k[1..]))
            : null;

    private static bool? Dalam(IReadOnlyList<(string Nama, string Bawah, string Atas)> tabel, string nama, string golongan) =>
        tabel.Where(t => nama.Contains($" {t.Nama} ", StringComparison.Ordinal)).Select(t => (bool?)(string.CompareOrdinal(golongan, t.Bawah) >= 0 && string.CompareOrdinal(golongan, t.Atas) <= 0)).FirstOrDefault();
}
