namespace EPupns.Core.Formulir.Pupns;

/// <summary>Age of retirement by the present post (UU 5/2014 ps 90, PP 21/2014, UU 14/2005; V37).</summary>
internal static class BatasUsia
{
    private const int Umum = 58;
    private const int Tinggi = 60;
    private const int Utama = 65;
    private const int GuruBesar = 70;

    /// <summary>Years: 58; 60 for high posts, teachers and "madya"; 65 for "utama" and lecturers; 70 for professors.</summary>
    public static int Untuk(Borang borang)
    {
        var posisi = borang.Isi(DataPosisi.Bagian);
        var jabatan = borang.Nama(DataPosisi.Jabatan, posisi) ?? "";
        bool Sebut(params string[] kata) => Array.Exists(kata, k => jabatan.Contains(k, StringComparison.OrdinalIgnoreCase));
        return posisi[DataPosisi.JenisJabatan] switch
        {
            "1" => posisi[DataPosisi.Eselon] is "10" or "11" or "12" or "21" or "22" ? Tinggi : Umum,
            "2" when Sebut("guru besar", "profesor") => GuruBesar,
            "2" when Sebut("lektor", "asisten ahli", "dosen") => Utama,
            "2" when Sebut("guru", "madya") => Sebut("guru") || !Sebut("utama") ? Tinggi : Utama,
            "2" when Sebut("utama") => Utama,
            _ => Umum,
        };
    }
}
