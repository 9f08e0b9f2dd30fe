using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Referensi.Katalog;

namespace EPupns.Core.Referensi.Pencarian;

/// <summary>Marks a word with its list and with where it stands, so that one index serves all lists.</summary>
internal static class Penanda
{
    /// <summary>A word of the name.</summary>
    public static string Nama(DaftarRujukan daftar, string kata) => $"{daftar.Tanda}:{kata}";

    /// <summary>A word of the names above.</summary>
    public static string Induk(DaftarRujukan daftar, string kata) => $"{daftar.Tanda}^{kata}";

    /// <summary>The code of the row or of one above it.</summary>
    public static string Kode(DaftarRujukan daftar, string kode) => $"{daftar.Tanda}!{LipatAksara.Lipat(kode)}";

    /// <summary>The instansi to which the row belongs.</summary>
    public static string Instansi(DaftarRujukan daftar, string kode) => $"{daftar.Tanda}#{LipatAksara.Lipat(kode)}";
}
