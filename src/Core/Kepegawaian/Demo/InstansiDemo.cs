using EPupns.Core.Referensi;

namespace EPupns.Core.Kepegawaian.Demo;

/// <summary>An instansi of the demo: real codes and names, and how it takes part.</summary>
/// <param name="Kode">BKN short code.</param>
/// <param name="Singkat">Short name, as in the login names of its staff.</param>
/// <param name="Nama">Official name.</param>
/// <param name="Jenis">P central, D regional.</param>
/// <param name="Unit">Units, the first of which has a verifier of its own.</param>
public sealed record InstansiDemo(string Kode, string Singkat, string Nama, string Jenis, IReadOnlyList<string> Unit)
{
    /// <summary>Registration is open.</summary>
    public bool Dibuka { get; private init; } = true;

    /// <summary>A verifier approves before the first login.</summary>
    public bool WajibVerifikasi { get; private init; } = true;

    /// <summary>The unit whose level 1 has a verifier of its own, a code of <c>unit_l1</c>; null means one for the whole instansi.</summary>
    public string? UnitL1 { get; private init; }

    internal IReadOnlyList<TempatDemo> Tempat { get; private init; } = TempatDemo.Nusantara;

    /// <summary>All of them: one is closed (6175), one needs no approval (4011).</summary>
    public static IReadOnlyList<InstansiDemo> Semua { get; } =
    [
        new("3011", "kemenkes", "Kementerian Kesehatan", "P",
            ["Dinas Kesehatan Kab. Bekasi", "RSUP Dr. Hasan Sadikin", "Balai Besar Laboratorium Kesehatan", "Sekretariat Jenderal", "Poltekkes Bandung"]),
        new("6112", "ciamis", "Pemerintah Kab. Ciamis", "D",
            ["SMP Negeri 1 Cipaku", "SD Negeri 2 Cipaku", "Puskesmas Cipaku", "Dinas Pendidikan", "Kecamatan Cipaku", "RSUD Ciamis"])
            { Tempat = TempatDemo.JawaBarat, UnitL1 = "D6112-2" },
        new("6172", "bogor", "Pemerintah Kota Bogor", "D",
            ["SMA Negeri 1 Bogor", "Dinas Pekerjaan Umum", "Puskesmas Bogor Tengah", "Badan Kepegawaian Daerah", "Kelurahan Paledang"])
            { Tempat = TempatDemo.JawaBarat },
        new("6175", "bekasi", "Pemerintah Kota Bekasi", "D", ["Dinas Pendidikan", "Dinas Perhubungan", "Kelurahan Margahayu"])
            { Tempat = TempatDemo.JawaBarat, Dibuka = false },
        new("3010", "kemdikbud", "Kementerian Pendidikan dan Kebudayaan", "P",
            ["Pusat Bahasa", "Universitas Padjadjaran", "Balai Pelestarian Nilai Budaya", "Sekretariat Jenderal"]),
        new("4011", "bkn", "Badan Kepegawaian Negara", "P", ["Direktorat Arsip Kepegawaian", "Kantor Regional III Bandung", "Biro Umum"])
            { WajibVerifikasi = false },
    ];

    /// <summary>Its row in the reference list.</summary>
    public Instansi Baris() => new() { Kode = Kode, Nama = Nama, Jenis = Jenis, Kanreg = WilayahKerja.Untuk(Kode) ?? WilayahKerja.Pusat };
}
