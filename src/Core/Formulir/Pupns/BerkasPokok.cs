namespace EPupns.Core.Formulir.Pupns;

/// <summary>A paper that everybody of a kind brings, whatever they correct (V40): one serves the whole person.</summary>
/// <param name="Bukti">What paper.</param>
/// <param name="Untuk">Whom it concerns, by their own record.</param>
public sealed record BerkasPokok(string Bukti, Func<Borang, bool> Untuk)
{
    private const string PengadaanCpns = "211";
    private const string SkCpns = "SK CPNS";

    /// <summary>The papers, in the order in which people look for them.</summary>
    public static IReadOnlyList<BerkasPokok> Semua { get; } =
    [
        new("KTP", _ => true),
        new("Kartu keluarga", _ => true),
        new("NPWP", b => Ada(b, DataUtama.Npwp)),
        new("Karpeg", b => Ada(b, DataUtama.KartuPegawai)),
        new(SkCpns, _ => true),
        new("SK PNS", b => Ada(b, DataUtama.TmtPns)),
        new("SK kenaikan gaji berkala", b => Ada(b, DataUtama.TmtPns)),
    ];

    /// <summary>The paper that proves a record: the first row of the golongan stands in the SK CPNS (features.md F20).</summary>
    public static string Untuknya(string bukti, string bagian, Isi catatan) =>
        bagian == RiwayatGolongan.Bagian.Kode && bukti == RiwayatGolongan.Golongan.Bukti && catatan[RiwayatGolongan.JenisKp] == PengadaanCpns ? SkCpns : bukti;

    private static bool Ada(Borang borang, Isian isian) => borang.Isi(DataUtama.Bagian)[isian] is not null;
}
