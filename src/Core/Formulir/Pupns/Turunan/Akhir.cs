namespace EPupns.Core.Formulir.Pupns;

/// <summary>The record that a derived field follows: the last golongan, the highest education, the last post (domain.md §3.2, §3.3).</summary>
internal static class Akhir
{
    /// <summary>The golongan with the latest TMT; null when there is none.</summary>
    public static Isi? Golongan(Borang borang) => Terbaru(borang, RiwayatGolongan.Bagian, RiwayatGolongan.Tmt, RiwayatGolongan.Golongan);

    /// <summary>The post with the latest TMT; null when there is none.</summary>
    public static Isi? Jabatan(Borang borang) => Terbaru(borang, RiwayatJabatan.Bagian, RiwayatJabatan.Tmt, RiwayatJabatan.Nama);

    /// <summary>The education of the highest level, of those the latest; null when there is none.</summary>
    public static Isi? Pendidikan(Borang borang) => borang.Catatan(RiwayatPendidikan.Bagian).Select(c => c.Isi)
        .Where(i => i[RiwayatPendidikan.Pendidikan] is not null && i[RiwayatPendidikan.Tingkat] is not null)
        .OrderBy(i => i[RiwayatPendidikan.Tingkat], StringComparer.Ordinal).ThenBy(i => i[RiwayatPendidikan.TahunLulus], StringComparer.Ordinal).LastOrDefault();

    /// <summary>Since when the present echelon is held: the first of the last posts that have it.</summary>
    public static string? TmtEselon(Borang borang)
    {
        var jabatan = borang.Catatan(RiwayatJabatan.Bagian).Select(c => c.Isi).Where(i => i[RiwayatJabatan.Tmt] is not null && i[RiwayatJabatan.Nama] is not null)
            .OrderByDescending(i => i[RiwayatJabatan.Tmt], StringComparer.Ordinal).ToList();
        return jabatan is [var kini, ..] && kini[RiwayatJabatan.Eselon] is { } eselon
            ? jabatan.TakeWhile(i => i[RiwayatJabatan.Eselon] == eselon).Last()[RiwayatJabatan.Tmt]
            : null;
    }

    /// <summary>Level of an education, from the chosen row.</summary>
    public static string? Tingkat(Isi isi, Konteks konteks) => isi[RiwayatPendidikan.Pendidikan] is { } kode && konteks.Rujukan("pendidikan", kode)?.Jenis is { } tingkat
        && DaftarKarier.Tingkat.Cari(tingkat) is not null ? tingkat : null;

    // Stored dates sort as text.
    private static Isi? Terbaru(Borang borang, Bagian bagian, Isian tanggal, Isian isian) => borang.Catatan(bagian).Select(c => c.Isi)
        .Where(i => i[tanggal] is not null && i[isian] is not null).OrderBy(i => i[tanggal], StringComparer.Ordinal).LastOrDefault();
}
