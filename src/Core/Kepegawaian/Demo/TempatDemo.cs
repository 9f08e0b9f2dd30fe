namespace EPupns.Core.Kepegawaian.Demo;

/// <summary>A place where demo people come from, and how names go there.</summary>
/// <param name="Nama">Place of birth.</param>
/// <param name="Wilayah">First four digits of a NIK from there (Kemendagri).</param>
/// <param name="Suku">How names go.</param>
internal sealed record TempatDemo(string Nama, string Wilayah, NamaDemo Suku)
{
    public static readonly TempatDemo Ciamis = new("Ciamis", "3207", NamaDemo.Sunda);
    public static readonly TempatDemo Bogor = new("Bogor", "3271", NamaDemo.Sunda);
    public static readonly TempatDemo Bekasi = new("Bekasi", "3275", NamaDemo.Sunda);
    public static readonly TempatDemo Bandung = new("Bandung", "3273", NamaDemo.Sunda);
    public static readonly TempatDemo Jakarta = new("Jakarta", "3174", NamaDemo.Jawa);
    public static readonly TempatDemo Semarang = new("Semarang", "3374", NamaDemo.Jawa);
    public static readonly TempatDemo Yogyakarta = new("Yogyakarta", "3471", NamaDemo.Jawa);
    public static readonly TempatDemo Surabaya = new("Surabaya", "3578", NamaDemo.Jawa);

    public static IReadOnlyList<TempatDemo> JawaBarat { get; } = [Ciamis, Bogor, Bekasi, Bandung, Ciamis, Bandung, Semarang, Jakarta];

    public static IReadOnlyList<TempatDemo> Nusantara { get; } =
    [
        Jakarta, Semarang, Yogyakarta, Surabaya, Bandung, Bogor,
        new("Banda Aceh", "1171", NamaDemo.Aceh),
        new("Medan", "1271", NamaDemo.Batak),
        new("Padang", "1371", NamaDemo.Minang),
        new("Palembang", "1671", NamaDemo.Melayu),
        new("Pontianak", "6171", NamaDemo.Melayu),
        new("Banjarmasin", "6371", NamaDemo.Melayu),
        new("Denpasar", "5171", NamaDemo.Bali),
        new("Kupang", "5371", NamaDemo.Timor),
        new("Makassar", "7371", NamaDemo.Bugis),
        new("Manado", "7171", NamaDemo.Minahasa),
        new("Ambon", "8171", NamaDemo.Maluku),
        new("Jayapura", "9171", NamaDemo.Papua),
    ];
}
