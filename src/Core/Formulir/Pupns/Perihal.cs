namespace EPupns.Core.Formulir.Pupns;

/// <summary>Whom a section concerns: read from the last post, SAPK's or the person's own.</summary>
internal static class Perihal
{
    /// <summary>In a structural post now or before.</summary>
    public static bool Struktural(Borang borang) => JenisJabatan(borang).Contains("1");

    /// <summary>A teacher: a certain functional post called so (V18).</summary>
    public static bool Guru(Borang borang) => Bernama(borang, "guru", "kepala sekolah");

    /// <summary>A doctor or dentist (V18).</summary>
    public static bool Dokter(Borang borang) => Bernama(borang, "dokter");

    /// <summary>Anybody but those who say that they never married; with a marriage in the form, they too (V29).</summary>
    public static bool PernahMenikah(Borang borang) => DataUtama.StatusKawin.Dari(borang.Isi(DataUtama.Bagian)) != "4" || borang.Catatan(Pasangan.Bagian).Count > 0;

    /// <summary>With a child in the form.</summary>
    public static bool PunyaAnak(Borang borang) => borang.Catatan(Anak.Bagian).Count > 0;

    private static HashSet<string?> JenisJabatan(Borang borang) =>
        [borang.Isi(DataPosisi.Bagian)[DataPosisi.JenisJabatan], .. borang.Catatan(RiwayatJabatan.Bagian).Select(c => c.Isi[RiwayatJabatan.Jenis])];

    private static bool Bernama(Borang borang, params string[] kata)
    {
        var posisi = borang.Isi(DataPosisi.Bagian);
        var jabatan = borang.Catatan(RiwayatJabatan.Bagian).Select(c => (Jenis: c.Isi[RiwayatJabatan.Jenis], Nama: borang.Nama(RiwayatJabatan.Nama, c.Isi)))
            .Append((Jenis: posisi[DataPosisi.JenisJabatan], Nama: borang.Nama(DataPosisi.Jabatan, posisi)));
        return jabatan.Any(j => j.Jenis is null or "2" && j.Nama is { } nama && Array.Exists(kata, k => nama.Contains(k, StringComparison.OrdinalIgnoreCase)));
    }
}
