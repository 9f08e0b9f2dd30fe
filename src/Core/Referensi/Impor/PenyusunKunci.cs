using EPupns.Core.Referensi.Katalog;
using EPupns.Core.Referensi.Pencarian;

namespace EPupns.Core.Referensi.Impor;

/// <summary>A row above another one: what of it goes into the key of those below.</summary>
internal sealed record Leluhur(string Kode, string Nama, string? Jenis, string? Induk);

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
        var induk = daftar.DaftarInduk is { } atas ? SemuaRujukan.Ambil(atas) : daftar;
        var diAtas = leluhur.SelectMany(l => KataBaris.Inti(induk, l.Nama)).Distinct().Where(k => !milik.Contains(k));
        baris.Inti = string.Join(' ', nama[0]);
        baris.Keterangan = Keterangan(induk, baris, leluhur);
        baris.Kunci = string.Join(' ', milik.Select(k => Penanda.Nama(daftar, k))
            .Concat(diAtas.Select(k => Penanda.Induk(daftar, k)))
            .Concat(leluhur.Select(l => Penanda.Kode(daftar, l.Kode)))
            .Append(Penanda.Kode(daftar, baris.Kode))
            .Concat(daftar.PerInstansi && baris.Instansi is { } instansi ? [Penanda.Instansi(daftar, instansi)] : [])
            .Distinct());
    }

    // A school knows its district by name even where the district has no code.
    private static string? Keterangan(DaftarRujukan induk, Rujukan baris, IReadOnlyList<Leluhur> leluhur)
    {
        var atas = leluhur.Select(l => induk.Bertingkat ? TingkatWilayah.Tampil(l.Nama, l.Jenis, l.Kode) : l.Nama);
        var semua = (baris is { Daftar: "sekolah", Rinci: { } kecamatan } && leluhur.All(l => l.Jenis != "KC") ? atas.Prepend(kecamatan) : atas).Take(Disebut).ToList();
        return semua.Count == 0 ? null : string.Join(", ", semua);
    }
}
