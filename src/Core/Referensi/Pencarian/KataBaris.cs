using EPupns.Core.Referensi.Katalog;

namespace EPupns.Core.Referensi.Pencarian;

/// <summary>The words by which a row is found.</summary>
internal static class KataBaris
{
    private static readonly string[] Tingkat = ["prov", "kab", "kota", "kec", "desa", "kel"];

    /// <summary>"sdn 2 cipaku kec. cipaku kab. ciamis": only the first level of a place is its own, and a school has none.</summary>
    public static IReadOnlyList<string> TanpaTingkatInduk(DaftarRujukan daftar, IReadOnlyList<string> kata)
    {
        if (daftar.DaftarInduk is null || daftar.PerInstansi)
        {
            return kata;
        }

        var sudah = !daftar.Bertingkat;
        var hasil = new List<string>();
        foreach (var satu in kata)
        {
            var tingkat = Tingkat.Contains(satu) && (daftar.Bertingkat || satu is not ("kota" or "desa"));
            if (!tingkat || !sudah)
            {
                hasil.Add(satu);
            }

            sudah |= tingkat;
        }

        return hasil;
    }

    /// <summary>The names of the row, each as words: its own first, then its aliases. The level of a place is not part of its name.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Nama(DaftarRujukan daftar, string nama, string? alias)
    {
        var semua = new List<IReadOnlyList<string>> { Inti(daftar, nama) };
        if (alias is not null)
        {
            semua.AddRange(alias.Split(';').Select(a => Inti(daftar, a)).Where(k => k.Count > 0));
        }

        return semua;
    }

    /// <summary>The same for a row whose key was made.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Nama(DaftarRujukan daftar, Rujukan baris) =>
        baris.Alias is null ? [baris.Inti.Split(' ')] : Nama(daftar, baris.Nama, baris.Alias);

    /// <summary>The words of a name in one spelling.</summary>
    public static IReadOnlyList<string> Inti(DaftarRujukan daftar, string nama)
    {
        var kata = daftar.Kamus.Baku(PecahKata.Pecah(nama));
        return daftar.Bertingkat && kata.Count > 1 && kata[0] is "prov" or "kab" or "kota" ? [.. kata.Skip(1)] : kata;
    }

    /// <summary>Words that the row has beside its name: level of a place, kind.</summary>
    public static IReadOnlyList<string> Tambahan(DaftarRujukan daftar, string? jenis, string kode)
    {
        if (jenis is null)
        {
            return [];
        }

        return daftar.Bertingkat
            ? TingkatWilayah.Kata(jenis, kode) is { } kata ? [kata] : []
            : daftar.NamaJenis?.Invoke(jenis) is { } nama ? daftar.Kamus.Baku(PecahKata.Pecah(nama)) : [];
    }
}
