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

    /// <summary>Whether the names above a row have a word; <paramref name="kunci"/> is the row's, which has one list's words only.</summary>
    public static bool AdaInduk(string kunci, string kata) => Ada(kunci, kata, '^');

    /// <summary>Whether a key has this mark.</summary>
    public static bool Ada(string kunci, string tanda) => Ada(kunci, tanda, ' ');

    /// <summary>The instansi to which the row belongs.</summary>
    public static string Instansi(DaftarRujukan daftar, string kode) => $"{daftar.Tanda}#{LipatAksara.Lipat(kode)}";

    // Whole: it ends where a mark ends, and this comes before it.
    private static bool Ada(string kunci, string dicari, char sebelum)
    {
        for (var letak = 0; (letak = kunci.IndexOf(dicari, letak, StringComparison.Ordinal)) >= 0; letak++)
        {
            var akhir = letak + dicari.Length;
            if ((letak == 0 ? ' ' : kunci[letak - 1]) == sebelum && (akhir == kunci.Length || kunci[akhir] == ' '))
            {
                return true;
            }
        }

        return false;
    }
}
