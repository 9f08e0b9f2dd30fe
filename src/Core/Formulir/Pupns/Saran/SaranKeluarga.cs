namespace EPupns.Core.Formulir.Pupns;

/// <summary>Who is missing in the family (features.md F15, F27).</summary>
internal static class SaranKeluarga
{
    private const int UmurMulai = 4;
    private const int UmurAkhir = 24;

    /// <summary>Father, then mother.</summary>
    public static Saran? OrangTua(Borang borang, Konteks konteks)
    {
        var ada = borang.Catatan(Pupns.OrangTua.Bagian).Select(c => c.Isi[Pupns.OrangTua.Hubungan]).ToHashSet();
        return DaftarPns.OrangTua.Semua.FirstOrDefault(b => !ada.Contains(b.Kode)) is { } kurang && !ada.Contains(null)
            ? new Saran($"{kurang.Label} belum ada.", kurang.Label, [(Pupns.OrangTua.Hubungan, kurang.Kode)])
            : null;
    }

    /// <summary>A child of school age of whom nothing is told yet.</summary>
    public static Saran? PendidikanAnak(Borang borang, Konteks konteks)
    {
        var ada = borang.Catatan(Pupns.PendidikanAnak.Bagian).Select(c => c.Isi[Pupns.PendidikanAnak.Anak]).ToHashSet();
        var anak = borang.Catatan(Anak.Bagian).FirstOrDefault(c => !ada.Contains(c.Id) && c.Isi[Anak.Nama] is not null && Anak.TanggalLahir.Dari(c.Isi) is { } lahir
            && Hitung.Umur(lahir, konteks.HariIni) is >= UmurMulai and <= UmurAkhir);
        return anak is null ? null : new Saran($"Apakah {anak.Isi[Anak.Nama]} masih bersekolah?", anak.Isi[Anak.Nama]!, [(Pupns.PendidikanAnak.Anak, anak.Id)]);
    }
}
