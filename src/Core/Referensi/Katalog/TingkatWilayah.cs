using System.Globalization;

namespace EPupns.Core.Referensi.Katalog;

/// <summary>The levels of places, by SAPK's codes: NG negara, P provinsi, KB kabupaten, KA kota, KC kecamatan, DE desa or kelurahan.</summary>
internal static class TingkatWilayah
{
    private static readonly string[] Besar = ["DKI", "DI", "NTB", "NTT"];

    /// <summary>Level from a dotted Kemendagri code (<c>32.07.09.2001</c>); null for any other code.</summary>
    public static string? Jenis(string kode, string nama) => kode.Any(c => c is not ('.' or (>= '0' and <= '9'))) ? null : kode.Split('.') switch
    {
        [{ Length: 2 }] => "P",
        [{ Length: 2 }, { Length: 2 }] => nama.StartsWith("KOTA", StringComparison.OrdinalIgnoreCase) ? "KA" : "KB",
        [{ Length: 2 }, { Length: 2 }, { Length: 2 }] => "KC",
        [{ Length: 2 }, { Length: 2 }, { Length: 2 }, { Length: 4 }] => "DE",
        _ => null,
    };

    /// <summary>The word that stands for the level in search; null for a country.</summary>
    public static string? Kata(string? jenis, string kode) => jenis switch
    {
        "P" => "prov",
        "KB" => "kab",
        "KA" => "kota",
        "KC" => "kec",
        "DE" => Kelurahan(kode) ? "kel" : "desa",
        _ => null,
    };

    /// <summary>0 for what a place's bare name means first (regencies and larger), 1 for what lies inside them.</summary>
    public static int Urutan(string? jenis) => jenis is "KC" or "DE" ? 1 : 0;

    /// <summary>Name with its level, as a part of an address: "Kec. Cipaku".</summary>
    public static string Tampil(string nama, string? jenis, string kode)
    {
        var indah = Judul(nama);
        var awal = jenis switch
        {
            "KB" => "Kab. ",
            "KA" => "Kota ",
            "KC" => "Kec. ",
            "DE" => Kelurahan(kode) ? "Kel. " : "Desa ",
            _ => "",
        };
        return indah.StartsWith(awal, StringComparison.Ordinal) ? indah : awal + indah;
    }

    /// <summary>"KAB. CIAMIS" → "Kab. Ciamis"; a name that is not in capitals stays.</summary>
    public static string Judul(string nama) => nama.Any(char.IsLower)
        ? nama
        : string.Join(' ', nama.Split(' ').Select(k => Besar.Contains(k) ? k : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(k.ToLowerInvariant())));

    // The village's part of the code begins with 1 for a kelurahan and 2 for a desa.
    private static bool Kelurahan(string kode) => kode.Length == 13 && kode[9] == '1';
}
