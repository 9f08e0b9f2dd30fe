using System.Collections.Frozen;
using System.Globalization;

namespace EPupns.Core.Cetak;

/// <summary>Stored values in people's words: dates, and the codes of SAPK's short lists (domain.md §2). A code of a long list is printed as it is.</summary>
internal static class NilaiFormulir
{
    private const string Ruang = "abcde";
    private static readonly string[] Romawi = ["I", "II", "III", "IV"];

    private static readonly FrozenDictionary<(string, string), string> Daftar = new Dictionary<(string, string), string>
    {
        [("agama", "1")] = "Islam",
        [("agama", "2")] = "Kristen",
        [("agama", "3")] = "Katholik",
        [("agama", "4")] = "Hindu",
        [("agama", "5")] = "Budha",
        [("agama", "6")] = "Konghucu",
        [("agama", "7")] = "Lainnya",
        [("jenis_kelamin", "M")] = "Pria",
        [("jenis_kelamin", "F")] = "Wanita",
        [("jenis_jabatan", "1")] = "Struktural",
        [("jenis_jabatan", "2")] = "Fungsional Tertentu",
        [("jenis_jabatan", "3")] = "Rangkap",
        [("jenis_jabatan", "4")] = "Fungsional Umum",
        [("kedudukan_hukum", "01")] = "Aktif",
        [("jenis_pegawai", "1")] = "PNS Pusat pada Departemen/Lembaga",
        [("jenis_pegawai", "10")] = "PNS Provinsi",
        [("jenis_pegawai", "15")] = "PNS Kabupaten/Kota",
        [("status_hidup", "1")] = "Ya",
        [("status_hidup", "0")] = "Tidak",
        [("hubungan", "1")] = "Ayah",
        [("hubungan", "2")] = "Ibu",
    }.ToFrozenDictionary();

    public static string Tampil(string kode, string nilai) =>
        Daftar.TryGetValue((kode, nilai), out var kata) ? kata
        : DateOnly.TryParseExact(nilai, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hari) ? hari.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture)
        : kode == "golongan" ? Golongan(nilai)
        : nilai;

    // 31 is III/a.
    private static string Golongan(string kode) =>
        kode is [>= '1' and <= '4' and var golongan, >= '1' and <= '5' and var ruang] ? $"{Romawi[golongan - '1']}/{Ruang[ruang - '1']}" : kode;
}
