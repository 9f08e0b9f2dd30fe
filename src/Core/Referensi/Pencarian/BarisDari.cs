using EPupns.Core.Referensi.Katalog;

namespace EPupns.Core.Referensi.Pencarian;

/// <summary>A stored row → what people meet.</summary>
internal static class BarisDari
{
    public static BarisRujukan Ubah(DaftarRujukan daftar, Rujukan baris) =>
        new(baris.Kode, baris.Nama, Keterangan(daftar, baris), baris.Induk, baris.Aktif) { Jenis = baris.Jenis, Rinci = baris.Rinci };

    private static string? Keterangan(DaftarRujukan daftar, Rujukan baris)
    {
        var jenis = baris.Jenis is { } j ? daftar.Bertingkat ? Tingkat(j, baris) : daftar.NamaJenis?.Invoke(j) : null;
        var bagian = new[] { jenis, baris.Keterangan, baris.Aktif ? null : "tidak dipakai lagi" }.OfType<string>().ToList();
        return bagian.Count == 0 ? null : string.Join(", ", bagian);
    }

    // Kabupaten and kota have it in their own name.
    private static string? Tingkat(string jenis, Rujukan baris) => jenis switch
    {
        "P" => "provinsi",
        "KC" => "kecamatan",
        "DE" => "desa/kelurahan",
        "KB" or "KA" when !baris.Nama.StartsWith('K') || !baris.Nama.Contains(' ', StringComparison.Ordinal) => jenis == "KB" ? "kabupaten/kota" : "kota",
        _ => null,
    };
}
