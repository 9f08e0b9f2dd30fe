using EPupns.Core.Referensi.Katalog;
using EPupns.Core.Referensi.Pencarian;

namespace EPupns.Core.Referensi.Impor;

/// <summary>Fills what search reads: the name's words, the key, and the words that tell a row apart.</summary>
internal static class PenyusunKunci
{
    private const int Disebut = 2;

    /// <summary>Fills the row.</summary>
    /// <param name="daftar">Its list.</param>
    /// <param name="baris">The row.</param>
    /// <param name="leluhur">The rows above, nearest first.</param>
    public static void Susun(DaftarRujukan daftar, Rujukan baris, IReadOnlyList<Leluhur> leluhur)
    {
        var nama = KataBaris.Nama(daftar, baris.Nama, baris.Alias);
        var milik = nama.SelectMany(n => n).Concat(KataBaris.Tambahan(daftar, baris.Jenis, baris.Kode)).ToHashSet();
        var diAtas = leluhur.SelectMany(l => l.Kata).Distinct().Where(k => !milik.Contains(k));
        baris.Inti = string.Join(' ', nama[0]);
        baris.Keterangan = Keterangan(baris, leluhur);
        baris.Kunci = string.Join(' ', milik.Select(k => Penanda.Nama(daftar, k))
            .Concat(diAtas.Select(k => Penanda.Induk(daftar, k)))
            .Concat(leluhur.Select(l => l.Tanda))
            .Append(Penanda.Kode(daftar, baris.Kode))
            .Concat(daftar.PerInstansi && baris.Instansi is { } instansi ? [Penanda.Instansi(daftar, instansi)] : [])
            .Distinct());
    }

    // A school knows its district by name even where the district has no code.
    private static string? Keterangan(Rujukan baris, IReadOnlyList<Leluhur> leluhur)
    {
        var atas = leluhur.Select(l => l.Sebutan);
        var semua = (baris is { Daftar: "sekolah", Rinci: { } kecamatan } && leluhur.All(l => l.Jenis != "KC") ? atas.Prepend(kecamatan) : atas).Take(Disebut).ToList();
        return semua.Count == 0 ? null : string.Join(", ", semua);
    }
}
