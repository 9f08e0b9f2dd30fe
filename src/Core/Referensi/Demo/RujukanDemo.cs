using EPupns.Core.Referensi.Katalog;

namespace EPupns.Core.Referensi.Demo;

/// <summary>
/// Rows to try the system with when nothing was imported: the surroundings of the demo people, written by hand. Codes of regions are
/// Kemendagri's; those of schools and units are made up and begin with 9 or D.
/// </summary>
public static partial class RujukanDemo
{
    /// <summary>The rows of every list that has some, parents first, new objects every time.</summary>
    public static IEnumerable<(DaftarRujukan Daftar, IReadOnlyList<Rujukan> Baris)> Semua() =>
        SemuaRujukan.Semua.Select(d => (d, Baris(d))).Where(p => p.Item2.Count > 0);

    private static IReadOnlyList<Rujukan> Baris(DaftarRujukan daftar) =>
        [.. Isi(daftar.Kode).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(b => Urai(daftar, b.Split('|')))];

    private static string Isi(string daftar) => daftar switch
    {
        SemuaRujukan.Wilayah => Tempat,
        "lokasi" => TempatLahir,
        "negara" => Negara,
        "satuan_kerja" => SatuanKerja,
        SemuaRujukan.Unor => Unor,
        "unit_l1" => UnitL1,
        "jabatan" => Jabatan,
        "pendidikan" => Pendidikan,
        "sekolah" => Sekolah,
        "unit_kesehatan" => UnitKesehatan,
        "diklat" => Diklat,
        "mata_pelajaran" => MataPelajaran,
        "spesialisasi_dokter" => Spesialisasi,
        "kompetensi" => Kompetensi,
        _ => "",
    };

    // kode | nama [| induk [| jenis [| rinci [| instansi]]]]
    private static Rujukan Urai(DaftarRujukan daftar, string[] kolom) => new()
    {
        Daftar = daftar.Kode,
        Kode = kolom[0],
        Nama = kolom[1],
        Induk = Kolom(kolom, 2),
        Jenis = Kolom(kolom, 3) ?? daftar.JenisDari?.Invoke(kolom[0], kolom[1]),
        Rinci = Kolom(kolom, 4),
        Instansi = Kolom(kolom, 5),
    };

    private static string? Kolom(string[] kolom, int nomor) => kolom.ElementAtOrDefault(nomor) is { Length: > 0 } isi ? isi : null;
}
