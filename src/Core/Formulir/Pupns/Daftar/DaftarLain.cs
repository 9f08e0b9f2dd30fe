namespace EPupns.Core.Formulir.Pupns;

/// <summary>Short lists of the other sections. The questions themselves are announced in the slides and drafted by us (domain.md §3.5–3.9).</summary>
public static class DaftarLain
{
    /// <summary>Home country or abroad.</summary>
    public static readonly Daftar Lokasi = new("jenis_lokasi_kerja", new("1", "Dalam negeri", "dn", "indonesia", "di indonesia", "dalam"), new("2", "Luar negeri", "ln", "di luar negeri", "luar"));

    /// <summary>State or private school.</summary>
    public static readonly Daftar TipeSekolah = new("tipe_sekolah", new("1", "Negeri", "sekolah negeri", "n"), new("2", "Swasta", "sekolah swasta", "yayasan", "s"));

    /// <summary>What a teacher teaches.</summary>
    public static readonly Daftar BidangStudi = new("bidang_studi", new("1", "Guru Kelas", "kelas", "guru sd"), new("2", "Guru Mata Pelajaran", "guru mapel", "mapel", "mata pelajaran", "guru bidang studi"));

    /// <summary>Kind of doctor.</summary>
    public static readonly Daftar JenisDokter = new("jenis_dokter", new("1", "Dokter umum", "umum", "du"), new("2", "Dokter spesialis", "spesialis", "sp"), new("3", "Dokter gigi", "gigi", "drg"), new("4", "Dokter gigi spesialis", "spesialis gigi", "drg spesialis"));

    /// <summary>Service of the housing savings fund.</summary>
    public static readonly Daftar Bapertarum = new(
        "layanan_bapertarum", new("1", "Bantuan uang muka (BUM)", "bum", "bantuan uang muka", "uang muka"), new("2", "Tambahan bantuan uang muka (TBUM)", "tbum", "tambahan bantuan uang muka", "tambahan uang muka", "uang muka"), new("3", "Pengembalian tabungan", "tabungan", "pengembalian", "ambil tabungan"));

    /// <summary>What the electronic card is used for.</summary>
    public static readonly Daftar GunaKpe = new("guna_kpe", new("1", "Gaji/ATM", "gaji", "atm"), new("2", "Kesehatan", "berobat", "kartu kesehatan"), new("3", "Absensi", "absen", "presensi"), new("4", "Belum dipakai", "belum", "tidak dipakai", "belum pernah dipakai"));

    /// <summary>Content with a service or not.</summary>
    public static readonly Daftar Kepuasan = new("kepuasan", new("1", "Puas", "sangat puas", "puas sekali"), new("2", "Cukup puas", "cukup", "lumayan", "biasa saja", "biasa"), new("3", "Kurang puas", "kurang"), new("4", "Tidak puas", "kecewa", "tidak memuaskan", "sangat tidak puas"));

    /// <summary>Whose house it is.</summary>
    public static readonly Daftar StatusRumah = new(
        "status_rumah", new("1", "Milik sendiri", "sendiri", "rumah sendiri", "hak milik", "milik pribadi", "punya sendiri"), new("2", "Milik orang tua", "orang tua", "rumah orang tua", "milik mertua", "mertua", "ikut orang tua"), new("3", "Sewa/kontrak", "sewa", "kontrak", "kontrakan", "ngontrak", "kos", "kost", "sewa rumah"), new("4", "Rumah dinas", "dinas", "rumdin", "asrama", "mess"), new("5", "Menumpang", "numpang", "ikut saudara", "menumpang saudara"));

    /// <summary>How the house was paid.</summary>
    public static readonly Daftar CaraRumah = new("cara_rumah", new("1", "Tunai", "cash", "kontan", "beli tunai", "beli"), new("2", "KPR", "kredit", "kpr bank", "cicil", "cicilan", "nyicil"), new("3", "Bapertarum"), new("4", "Warisan/hibah", "warisan", "hibah", "waris", "pemberian orang tua"));

    /// <summary>School level of a child now.</summary>
    public static readonly Daftar Jenjang = new(
        "jenjang_sekolah", new("1", "Belum sekolah", "belum", "balita"), new("2", "PAUD/TK", "tk", "paud", "taman kanak kanak", "ra"), new("3", "SD", "sekolah dasar", "mi", "sdn"), new("4", "SMP", "sltp", "mts", "smpn"), new("5", "SMA/SMK", "sma", "smk", "slta", "ma", "stm", "smu"), new("6", "Perguruan tinggi", "kuliah", "pt", "universitas", "mahasiswa", "s1", "d3", "diploma", "s2"), new("7", "Sudah tamat", "tamat", "lulus", "sudah lulus", "selesai", "sudah bekerja"));

    /// <summary>Monthly cost in rupiah.</summary>
    public static readonly Daftar Biaya = new(
        "biaya_sekolah", new("1", "Kurang dari Rp250.000"), new("2", "Rp250.000 sampai Rp500.000"), new("3", "Rp500.000 sampai Rp1.000.000"), new("4", "Rp1.000.000 sampai Rp2.500.000"), new("5", "Lebih dari Rp2.500.000"));

    /// <summary>How well, from 1 to 5.</summary>
    public static readonly Daftar Tara = new("tingkat_kemampuan", new("1", "1 (dasar)", "dasar", "pemula"), new("2", "2 (kurang)", "kurang", "sedikit"), new("3", "3 (cukup)", "cukup", "sedang"), new("4", "4 (baik)", "baik", "lancar"), new("5", "5 (ahli)", "ahli", "mahir"));

    /// <summary>What a mark is called (PP 46/2011).</summary>
    public static readonly Daftar Sebutan = new("sebutan_prestasi", new("1", "Sangat Baik"), new("2", "Baik"), new("3", "Cukup"), new("4", "Kurang"), new("5", "Buruk"));

    /// <summary>What a self-assessment speaks of.</summary>
    public static readonly Daftar JenisPotensi = new("jenis_potensi", new("1", "Kompetensi"), new("2", "Bahasa"), new("3", "Keahlian"), new("4", "Minat"));
}
