using System.Collections.Frozen;

namespace EPupns.Core.Referensi.Katalog;

/// <summary>The long lists, by the codes that the form uses. A test compares the two.</summary>
public static class SemuaRujukan
{
    /// <summary>Instansi have a table of their own, which this list only reads.</summary>
    public const string Instansi = "instansi";

    /// <summary>Regions of Indonesia with Kemendagri codes: provinsi, kabupaten/kota, kecamatan, desa/kelurahan.</summary>
    public const string Wilayah = "wilayah";

    /// <summary>Units of an instansi.</summary>
    public const string Unor = "unor";

    /// <summary>All, in the order in which they are best imported: parents first.</summary>
    public static IReadOnlyList<DaftarRujukan> Semua { get; } =
    [
        new(Instansi, "Instansi", "in") { Kamus = KamusKata.Instansi, KolomJenis = "jenis" },
        new(Wilayah, "Wilayah", "wi") { DaftarInduk = Wilayah, Kamus = KamusKata.Tempat, KolomJenis = "jenis", JenisDari = TingkatWilayah.Jenis, Bertingkat = true },
        new("lokasi", "Tempat lahir", "lo") { DaftarInduk = "lokasi", Kamus = KamusKata.Tempat, KolomJenis = "jenis", JenisDari = TingkatWilayah.Jenis, Bertingkat = true },
        new("negara", "Negara", "ne") { Kamus = KamusKata.Negara },
        new("satuan_kerja", "Satuan kerja", "sk") { PerInstansi = true, Kamus = KamusKata.Instansi },
        new(Unor, "Unit organisasi", "un") { DaftarInduk = Unor, PerInstansi = true, KolomJenis = "eselon", KolomRinci = "jabatan", Kamus = KamusKata.Unit },
        new("unit_l1", "Unit verifikator level 1", "ul") { DaftarInduk = Unor, PerInstansi = true, Kamus = KamusKata.Unit },
        new("jabatan", "Jabatan fungsional", "ja") { KolomJenis = "jenis", JenisWajib = true, KolomRinci = "jenjang", Kamus = KamusKata.Jabatan, NamaJenis = NamaJenisRujukan.Jabatan },
        new("pendidikan", "Pendidikan", "pe") { KolomJenis = "tingkat", JenisWajib = true, Kamus = KamusKata.Pendidikan, SelaluKonfirmasi = true, NamaJenis = NamaJenisRujukan.Pendidikan },
        new("sekolah", "Sekolah", "se") { DaftarInduk = Wilayah, KolomJenis = "bentuk", KolomRinci = "kecamatan", Kamus = KamusKata.Sekolah },
        new("unit_kesehatan", "Unit kesehatan", "uk") { DaftarInduk = Wilayah, KolomJenis = "jenis", Kamus = KamusKata.Unit },
        new("diklat", "Diklat fungsional dan teknis", "di") { Kamus = KamusKata.Diklat },
        new("mata_pelajaran", "Mata pelajaran", "mp") { Kamus = KamusKata.MataPelajaran },
        new("spesialisasi_dokter", "Spesialisasi dokter", "sd") { KolomJenis = "kelompok", Kamus = KamusKata.Dokter },
        new("kompetensi", "Kompetensi", "ko"),
    ];

    private static readonly FrozenDictionary<string, DaftarRujukan> PerKode = Semua.ToFrozenDictionary(d => d.Kode);

    /// <summary>The list of this code; null when there is none.</summary>
    public static DaftarRujukan? Cari(string kode) => PerKode.GetValueOrDefault(kode);

    /// <summary>The list of this code.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static DaftarRujukan Ambil(string kode) =>
        Cari(kode) ?? throw new ArgumentException($"Daftar rujukan \"{kode}\" tidak dikenal.", nameof(kode));
}
