namespace EPupns.Core.Referensi.Katalog;

/// <summary>What people call the kinds of rows (domain.md §2).</summary>
internal static class NamaJenisRujukan
{
    public static string? Pendidikan(string tingkat) => tingkat switch
    {
        "05" => "SD",
        "10" => "SLTP",
        "12" => "SLTP Kejuruan",
        "15" => "SLTA",
        "17" => "SLTA Kejuruan",
        "18" => "SLTA Keguruan",
        "20" => "D-I",
        "25" => "D-II",
        "30" => "D-III",
        "35" => "D-IV",
        "40" => "S-1",
        "42" => "Profesi",
        "45" => "S-2",
        "47" => "Spesialis",
        "49" => "Subspesialis",
        "50" => "S-3",
        _ => null,
    };

    public static string? Jabatan(string jenis) => jenis switch
    {
        "1" => "Struktural",
        "2" => "Fungsional tertentu",
        "4" => "Fungsional umum",
        _ => null,
    };
}
