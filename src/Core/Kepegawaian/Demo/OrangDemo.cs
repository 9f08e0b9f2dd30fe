namespace EPupns.Core.Kepegawaian.Demo;

/// <summary>The people whom the README and the stories in conversations/contoh call by name. Well-formed numbers that belong to nobody.</summary>
public static class OrangDemo
{
    /// <summary>The PNS of the original manual: everything is in order.</summary>
    public const string Pevita = "198612262009122001";

    /// <summary>A teacher at a school, everything is in order.</summary>
    public const string Budi = "197503152000031002";

    /// <summary>SAPK has no NIK for him.</summary>
    public const string TanpaNik = "196808171993031005";

    /// <summary>Her instansi has not opened registration.</summary>
    public const string InstansiTutup = "198001012005012001";

    /// <summary>Her instansi needs no approval: she may log in at once.</summary>
    public const string TanpaPersetujuan = "198505052010122003";

    /// <summary>Retired: does not take part (X7).</summary>
    public const string Pensiunan = "195501011980031001";

    /// <summary>An apostrophe in the name.</summary>
    public const string NamaBertanda = "199002142015032004";

    /// <summary>A name that fills every line it is put on.</summary>
    public const string NamaPanjang = "197006301996032006";

    /// <summary>All of them, new objects every time.</summary>
    public static IReadOnlyList<Pns> Semua() =>
    [
        Orang(Pevita, "PEVITA PEARCE", "Jakarta", "3216066612860003", "3011", "Dinas Kesehatan Kab. Bekasi", data: DataDemo.Struktural),
        Orang(Budi, "BUDI SANTOSO", "Ciamis", "3207011503750001", "6112", "SMP Negeri 1 Cipaku", data: DataDemo.Guru),
        Orang(TanpaNik, "ASEP SUNANDAR", "Garut", null, "6112", "SD Negeri 2 Cipaku"),
        Orang(InstansiTutup, "SITI AMINAH", "Bekasi", "3275014101800002", "6175", "Dinas Pendidikan"),
        Orang(TanpaPersetujuan, "DEWI LESTARI", "Yogyakarta", "3471014505850004", "4011", "Direktorat Arsip Kepegawaian"),
        Orang(Pensiunan, "MARTONO", "Surakarta", "3372010101550001", "3011", "Sekretariat Jenderal", "99"),
        Orang(NamaBertanda, "NI'MATUL JANNAH", "Banjar", "3279015402900005", "6112", "Puskesmas Cipaku"),
        Orang(
            NamaPanjang,
            "RADEN RORO SITI NURUL HASANAH KUSUMANINGRUM WIJAYAKUSUMA SASTRODININGRAT HADIKUSUMO PURWANINGRAT",
            "Yogyakarta", "3471027006700007", "6172", "Puskesmas Bogor Tengah"),
    ];

    private static Pns Orang(string nip, string nama, string tempat, string? nik, string instansi, string unit, string? kedudukan = null, string? data = null) => new()
    {
        Nip = nip,
        Nama = nama,
        TempatLahir = tempat,
        TanggalLahir = DateOnly.ParseExact(nip[..8], "yyyyMMdd"),
        Nik = nik,
        InstansiKode = instansi,
        UnitKerja = unit,
        KedudukanHukum = kedudukan,
        Data = data,
    };
}
