using System.Collections.Frozen;
using static EPupns.Core.Formulir.Aturan;
using P = EPupns.Core.Formulir.Pupns.RiwayatPendidikan;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of titles (domain.md §4, V23).</summary>
internal static class AturanGelar
{
    private const string Asal = "BKN, masalah PUPNS";

    // Titles of religion and nobility, and doctorates of honour: none of them is recorded.
    private static readonly FrozenSet<string> Kehormatan = new[] { "KH", "UST", "USTADZ", "USTAZ", "TGK", "HC", "RD", "RADEN" }.ToFrozenSet();

    private static readonly FrozenSet<string> DiDepanNama = new[] { "H.", "HJ.", "DRS.", "DRA.", "DR.", "IR.", "PROF.", "KH." }.ToFrozenSet();

    public static readonly IReadOnlyList<Aturan> Semua =
    [
        DiIsian("V23", "Gelar H. dan Hj. tidak dicantumkan", Asal, [(U.Bagian, U.GelarDepan), (U.Bagian, U.GelarBelakang), (P.Bagian, P.GelarDepan), (P.Bagian, P.GelarBelakang)]),
        Setiap(U.Bagian, "V23a", "Gelar depan berasal dari pendidikan yang dimasukkan, bukan gelar kehormatan", Asal, Berat.Peringatan, [U.GelarDepan], [(P.Bagian, P.GelarDepan)], (i, borang, _) => Gelar(i[U.GelarDepan], borang, P.GelarDepan)),
        Setiap(U.Bagian, "V23b", "Gelar belakang berasal dari pendidikan yang dimasukkan, bukan gelar kehormatan", Asal, Berat.Peringatan, [U.GelarBelakang], [(P.Bagian, P.GelarBelakang)], (i, borang, _) => Gelar(i[U.GelarBelakang], borang, P.GelarBelakang)),
        Pada(U.Bagian, "V23c", "Nama ditulis tanpa gelar", Asal, Berat.Peringatan, [U.Nama], (i, _) => i[U.Nama]?.Split(' ') is [var depan, _, ..] && DiDepanNama.Contains(depan.ToUpperInvariant())
            ? $"Nama {i[U.Nama]} tampak memuat gelar \"{depan}\"; tulis nama tanpa gelar, seperti pada SK CPNS. Gelar akademik diisikan pada Gelar depan." : null),
    ];

    // That a title has no education behind it is said only when the riwayat names titles at all: many rows of SAPK have none.
    private static string? Gelar(string? gelar, Borang borang, Isian isian)
    {
        if (Pecah(gelar).FirstOrDefault(Kehormatan.Contains) is { } kehormatan)
        {
            return $"Gelar {gelar} memuat {kehormatan}, gelar keagamaan atau kehormatan; hanya gelar akademik dari ijazah yang dicantumkan.";
        }

        var dikenal = borang.Catatan(P.Bagian).SelectMany(c => Pecah(c.Isi[isian])).ToHashSet();
        return dikenal.Count > 0 && Pecah(gelar).Any(g => !dikenal.Contains(g))
            ? $"Gelar {gelar} tidak terdapat pada riwayat pendidikan Anda; lihat ijazah. Isi gelarnya di sana, atau perbaiki di sini." : null;
    }

    private static IEnumerable<string> Pecah(string? gelar) =>
        (gelar ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(g => new string([.. g.Where(char.IsLetter)]).ToUpperInvariant()).Where(g => g.Length > 0);
}
