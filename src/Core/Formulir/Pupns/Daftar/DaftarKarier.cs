namespace EPupns.Core.Formulir.Pupns;

/// <summary>Short lists about the career (domain.md §2; codes of SAPK).</summary>
public static class DaftarKarier
{
    /// <summary>Golongan and its pangkat. The codes rise with the rank.</summary>
    public static readonly Daftar Golongan = new(
        "golongan", Ruang("11", "I/a", "1a", "Juru Muda"), Ruang("12", "I/b", "1b", "Juru Muda Tingkat I"), Ruang("13", "I/c", "1c", "Juru"), Ruang("14", "I/d", "1d", "Juru Tingkat I"),
        Ruang("21", "II/a", "2a", "Pengatur Muda"), Ruang("22", "II/b", "2b", "Pengatur Muda Tingkat I"), Ruang("23", "II/c", "2c", "Pengatur"), Ruang("24", "II/d", "2d", "Pengatur Tingkat I"),
        Ruang("31", "III/a", "3a", "Penata Muda"), Ruang("32", "III/b", "3b", "Penata Muda Tingkat I"), Ruang("33", "III/c", "3c", "Penata"), Ruang("34", "III/d", "3d", "Penata Tingkat I"),
        Ruang("41", "IV/a", "4a", "Pembina"), Ruang("42", "IV/b", "4b", "Pembina Tingkat I"), Ruang("43", "IV/c", "4c", "Pembina Utama Muda"), Ruang("44", "IV/d", "4d", "Pembina Utama Madya"),
        Ruang("45", "IV/e", "4e", "Pembina Utama"));

    /// <summary>Kind of promotion; 211 is the first row of every career.</summary>
    public static readonly Daftar JenisKp = new(
        "jenis_kp", new("101", "Reguler", "kp reguler"), new("201", "Pilihan (Jabatan Struktural)", "struktural"), new("202", "Pilihan (Jabatan Fungsional Tertentu)", "fungsional", "kp guru", "angka kredit"),
        new("203", "Pilihan (Penyesuaian Ijazah)", "penyesuaian ijazah", "penyesuaian ijasah", "pi"), new("204", "Pilihan (Sedang Tugas Belajar)"), new("205", "Pilihan (Setelah Tugas Belajar)"),
        new("206", "Pilihan (Diperbantukan/Dipekerjakan)"), new("207", "Pilihan (Penemuan Baru)"), new("208", "Pilihan (Prestasi Luar Biasa)"), new("209", "Pilihan (Pejabat Negara)"),
        new("210", "Pilihan (Selama DPK/DPB)"), new("211", "Gol. dari Pengadaan CPNS/PNS", "cpns", "gol awal", "golongan awal", "dr pengadaan", "dari pengadaan"));

    /// <summary>Kind of post. Rangkap is in old records only.</summary>
    public static readonly Daftar JenisJabatan = new(
        "jenis_jabatan", new("1", "Struktural", "jabatan struktural"), new("2", "Fungsional Tertentu", "jft", "jabatan fungsional tertentu"), new("3", "Rangkap") { Usang = true },
        new("4", "Fungsional Umum", "jfu", "staf", "staff", "pelaksana", "jabatan fungsional umum"));

    /// <summary>Echelon; the higher the code, the lower the post. 99 is none.</summary>
    public static readonly Daftar Eselon = new(
        "eselon", new("10", "I.a (utama)"), new("11", "I.a"), new("12", "I.b"), new("21", "II.a"), new("22", "II.b"), new("31", "III.a"), new("32", "III.b"),
        new("41", "IV.a"), new("42", "IV.b"), new("51", "V.a"), new("52", "V.b"), new("99", "Non eselon", "non"));

    /// <summary>Structural courses; one code covers the old and the new names.</summary>
    public static readonly Daftar DiklatStruktural = new(
        "diklat_struktural", new("1", "SEPADA"), new("2", "SEPALA/ADUM/DIKLAT PIM TK.IV", "sepala", "adum", "pim iv", "pim 4", "diklatpim 4", "diklatpim iv", "diklat pim tingkat iv"),
        new("3", "SEPADYA/SPAMA/DIKLAT PIM TK.III", "sepadya", "spama", "pim iii", "pim 3", "diklatpim 3", "diklatpim iii"),
        new("4", "SPAMEN/SESPA/SESPANAS/DIKLAT PIM TK.II", "spamen", "sespa", "sespanas", "pim ii", "pim 2", "diklatpim 2", "diklatpim ii"),
        new("5", "SEPATI/DIKLAT PIM TK.I", "sepati", "pim i", "pim 1", "diklatpim 1", "diklatpim i"), new("6", "SESPIM"), new("7", "SESPATI"), new("8", "Lainnya"));

    /// <summary>Level of education; the code rises with the level.</summary>
    public static readonly Daftar Tingkat = new(
        "tingkat_pendidikan", new("05", "SD", "sekolah dasar"), new("10", "SLTP", "smp"), new("12", "SLTP Kejuruan"), new("15", "SLTA", "sma", "smu"), new("17", "SLTA Kejuruan"), new("18", "SLTA Keguruan"),
        new("20", "D-I", "d1"), new("25", "D-II", "d2", "dip 2", "diploma ii"), new("30", "D-III/Sarjana Muda", "d3", "sarjana muda"), new("35", "D-IV", "d4"), new("40", "S-1", "s1", "sarjana"),
        new("42", "Profesi") { Usang = true }, new("45", "S-2", "s2", "magister"), new("47", "Spesialis") { Usang = true }, new("49", "Subspesialis") { Usang = true }, new("50", "S-3", "s3", "doktor"));

    private static Butir Ruang(string kode, string label, string angka, string pangkat) => new(kode, label, angka, pangkat, pangkat.Replace("Tingkat", "Tk", StringComparison.Ordinal), $"{label} {pangkat}");
}
