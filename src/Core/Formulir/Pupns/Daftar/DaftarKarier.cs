using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Short lists about the career (domain.md §2; codes of SAPK).</summary>
public static class DaftarKarier
{
    /// <summary>Golongan and its pangkat. The codes rise with the rank.</summary>
    public static readonly Daftar Golongan = new(
        "golongan", Ruang("11", "I/a", "Juru Muda"), Ruang("12", "I/b", "Juru Muda Tingkat I"), Ruang("13", "I/c", "Juru"), Ruang("14", "I/d", "Juru Tingkat I"),
        Ruang("21", "II/a", "Pengatur Muda"), Ruang("22", "II/b", "Pengatur Muda Tingkat I"), Ruang("23", "II/c", "Pengatur"), Ruang("24", "II/d", "Pengatur Tingkat I"),
        Ruang("31", "III/a", "Penata Muda"), Ruang("32", "III/b", "Penata Muda Tingkat I"), Ruang("33", "III/c", "Penata"), Ruang("34", "III/d", "Penata Tingkat I"),
        Ruang("41", "IV/a", "Pembina"), Ruang("42", "IV/b", "Pembina Tingkat I"), Ruang("43", "IV/c", "Pembina Utama Muda"), Ruang("44", "IV/d", "Pembina Utama Madya"),
        Ruang("45", "IV/e", "Pembina Utama"))
    {
        Ejaan = new PembacaRuang("Golongan", '/', 4, 4, 4, 5).Baca,
    };

    /// <summary>Kind of promotion; 211 is the first row of every career.</summary>
    public static readonly Daftar JenisKp = new(
        "jenis_kp", new("101", "Reguler", "kp reguler", "kenaikan pangkat reguler", "regular", "kp biasa", "biasa"),
        new("201", "Pilihan (Jabatan Struktural)", "struktural", "kp struktural", "jabatan struktural", "pilihan struktural"),
        new("202", "Pilihan (Jabatan Fungsional Tertentu)", "fungsional", "kp fungsional", "kp guru", "guru", "angka kredit", "kp angka kredit", "jft", "pak", "jabatan fungsional", "fungsional tertentu", "jabatan fungsional tertentu"),
        new("203", "Pilihan (Penyesuaian Ijazah)", "penyesuaian ijazah", "kp penyesuaian ijazah", "penyesuaian", "kppi", "pi", "ujian penyesuaian ijazah", "upi"),
        new("204", "Pilihan (Sedang Tugas Belajar)", "sedang tugas belajar", "sedang tubel", "tugas belajar", "tubel"),
        new("205", "Pilihan (Setelah Tugas Belajar)", "setelah tugas belajar", "selesai tugas belajar", "sesudah tugas belajar", "tugas belajar", "tubel", "setelah tubel"),
        new("206", "Pilihan (Diperbantukan/Dipekerjakan)", "diperbantukan", "dipekerjakan", "dpk", "dpb"),
        new("207", "Pilihan (Penemuan Baru)", "penemuan baru", "penemuan"), new("208", "Pilihan (Prestasi Luar Biasa)", "prestasi luar biasa", "prestasi"),
        new("209", "Pilihan (Pejabat Negara)", "pejabat negara"), new("210", "Pilihan (Selama DPK/DPB)", "selama dpk", "selama dpb", "dpk", "dpb"),
        new("211", "Gol. dari Pengadaan CPNS/PNS", "cpns", "pns", "gol awal", "golongan awal", "golongan pertama", "dari pengadaan", "pengadaan", "pengadaan cpns", "pengadaan pns", "sk cpns", "pengangkatan cpns", "pengangkatan pertama", "baris pertama"));

    /// <summary>Kind of post. Rangkap is in old records only.</summary>
    public static readonly Daftar JenisJabatan = new(
        "jenis_jabatan",
        new("1", "Struktural", "jabatan struktural", "pejabat struktural") { Dugaan = Dugaan("Jabatan seperti itu biasanya struktural.", "kepala dinas", "kepala badan", "kepala bidang", "kabid", "kepala seksi", "kasi", "kasubag", "kasubbag", "kepala bagian", "kabag", "kepala kantor", "camat", "lurah", "sekda", "sekretaris dinas") },
        new("2", "Fungsional Tertentu", "jft", "jabatan fungsional tertentu", "guru", "dokter", "perawat", "bidan", "dosen") { Dugaan = Dugaan("Jabatan seperti itu biasanya fungsional tertentu.", "kepala sekolah", "pengawas sekolah", "penyuluh", "peneliti", "auditor", "apoteker", "pustakawan", "widyaiswara", "guru muda", "guru madya") },
        new("3", "Rangkap") { Usang = true },
        new("4", "Fungsional Umum", "jfu", "staf", "staff", "pelaksana", "jabatan fungsional umum", "staf tu", "staff tu", "tata usaha", "non jabatan"));

    /// <summary>Echelon; the higher the code, the lower the post. 99 is none.</summary>
    public static readonly Daftar Eselon = new(
        "eselon", new("10", "I.a (utama)", "1a utama"), new("11", "I.a", "Ia"), new("12", "I.b", "Ib"), new("21", "II.a", "IIa"), new("22", "II.b", "IIb"), new("31", "III.a", "IIIa"), new("32", "III.b", "IIIb"),
        new("41", "IV.a", "IVa"), new("42", "IV.b", "IVb"), new("51", "V.a", "Va"), new("52", "V.b", "Vb"), new("99", "Non eselon", "non", "tidak ada", "tidak bereselon", "bukan eselon", "tanpa eselon", "tidak ada eselon", "belum eselon"))
    {
        Ejaan = new PembacaRuang("Eselon", '.', 2, 2, 2, 2, 2).Baca,
    };

    /// <summary>Structural courses; one code covers the old and the new names.</summary>
    public static readonly Daftar DiklatStruktural = new(
        "diklat_struktural", new("1", "SEPADA"), new("2", "SEPALA/ADUM/DIKLAT PIM TK.IV", ["sepala", "adum", "administrasi umum", .. Pim("IV")]), new("3", "SEPADYA/SPAMA/DIKLAT PIM TK.III", ["sepadya", "spama", .. Pim("III")]),
        new("4", "SPAMEN/SESPA/SESPANAS/DIKLAT PIM TK.II", ["spamen", "sespa", "sespanas", .. Pim("II")]), new("5", "SEPATI/DIKLAT PIM TK.I", ["sepati", "spati", .. Pim("I")]),
        new("6", "SESPIM"), new("7", "SESPATI"), new("8", "Lainnya", "lain lain", "lemhannas", "lemhanas", "lain"))
    {
        Bukan = [.. new[] { "prajabatan", "prajab", "pra jabatan", "latsar", "lpj" }.Select(k => (k, "Diklat Prajabatan tidak dimasukkan. Silakan sebutkan diklat struktural lain, atau lewati bila tidak ada."))],
    };

    /// <summary>Level of education; the code rises with the level. What follows it names the study.</summary>
    public static readonly Daftar Tingkat = new(
        "tingkat_pendidikan",
        new("05", "SD", "sekolah dasar", "sdn", "sd negeri", "sd swasta", "sr", "sekolah rakyat", "mi", "madrasah ibtidaiyah", "ibtidaiyah", "paket a"),
        new("10", "SLTP", "smp", "smpn", "mts", "mtsn", "tsanawiyah", "madrasah tsanawiyah", "sekolah menengah pertama", "paket b", "pga"),
        new("12", "SLTP Kejuruan", "st", "sekolah teknik", "skkp", "smep", "pga"),
        new("15", "SLTA", "sma", "sman", "smu", "sekolah menengah atas", "sekolah menengah umum", "ma", "aliyah", "madrasah aliyah", "paket c", "smk", "smkn", "stm", "smea", "smkk", "pga") { Dugaan = Dugaan("Ijazah SPG dan SGO pada data BKN tercatat pada tingkat SLTA.", "spg", "sgo") },
        new("17", "SLTA Kejuruan", "smk", "smkn", "stm", "smea", "smkk"), new("18", "SLTA Keguruan", "pga"),
        new("20", "D-I", [.. Diploma("1"), "ahli pratama"]), new("25", "D-II", [.. Diploma("2"), "dii", "ahli muda"]), new("30", "D-III/Sarjana Muda", [.. Diploma("3"), "diii", "ahli madya", "sarjana muda", "sarmud", "akademi", "D-III"]), new("35", "D-IV", [.. Diploma("4"), "div", "sarjana terapan"]),
        new("40", "S-1", "sarjana", "strata 1", "s satu", "sarjana strata 1"), new("42", "Profesi") { Usang = true },
        new("45", "S-2", "magister", "master", "strata 2", "pascasarjana", "pasca sarjana") { Dugaan = Dugaan("Pendidikan profesi dokter dan apoteker pada data BKN tercatat pada tingkat S-2.", "dokter", "dokter umum", "dokter gigi", "apoteker") },
        new("47", "Spesialis") { Usang = true }, new("49", "Subspesialis") { Usang = true }, new("50", "S-3", "doktor", "strata 3", "doctor", "phd"))
    {
        Berekor = true,
    };

    private static Butir Ruang(string kode, string label, string pangkat) =>
        new(kode, label, label.Replace("/", "", StringComparison.Ordinal), pangkat, $"{label} {pangkat}", $"{pangkat} {label}");

    private static string[] Pim(string tingkat) =>
    [
        .. new[] { "pim", "diklatpim", "diklat pim", "pimpinan", "kepemimpinan", "diklat kepemimpinan" }.SelectMany(p => new[] { $"{p} {tingkat}", $"{p} tingkat {tingkat}", p }), $"pim{tingkat}", $"diklatpim{tingkat}",
    ];

    private static string[] Diploma(string tingkat) => [$"d {tingkat}", $"diploma {tingkat}", "diploma"];

    private static (string Kata, string Alasan)[] Dugaan(string alasan, params string[] kata) => [.. kata.Select(k => (k, alasan))];
}
