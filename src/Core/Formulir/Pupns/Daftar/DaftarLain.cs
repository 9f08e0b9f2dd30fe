namespace EPupns.Core.Formulir.Pupns;

/// <summary>Short lists of the other sections. The questions themselves are announced in the slides and drafted by us (domain.md §3.5–3.9).</summary>
public static class DaftarLain
{
    /// <summary>Home country or abroad.</summary>
    public static readonly Daftar Lokasi = new("jenis_lokasi_kerja", new("1", "Dalam negeri", "indonesia"), new("2", "Luar negeri", "ln"));

    /// <summary>State or private school.</summary>
    public static readonly Daftar TipeSekolah = new("tipe_sekolah", new("1", "Negeri"), new("2", "Swasta"));

    /// <summary>What a teacher teaches.</summary>
    public static readonly Daftar BidangStudi = new("bidang_studi", new("1", "Guru Kelas"), new("2", "Guru Mata Pelajaran", "guru mapel"));

    /// <summary>Kind of doctor.</summary>
    public static readonly Daftar JenisDokter = new("jenis_dokter", new("1", "Dokter umum", "umum"), new("2", "Dokter spesialis", "spesialis"), new("3", "Dokter gigi", "gigi"), new("4", "Dokter gigi spesialis"));

    /// <summary>Service of the housing savings fund.</summary>
    public static readonly Daftar Bapertarum = new(
        "layanan_bapertarum", new("1", "Bantuan uang muka (BUM)", "bum"), new("2", "Tambahan bantuan uang muka (TBUM)", "tbum"), new("3", "Pengembalian tabungan"));

    /// <summary>What the electronic card is used for.</summary>
    public static readonly Daftar GunaKpe = new("guna_kpe", new("1", "Gaji/ATM", "gaji", "atm"), new("2", "Kesehatan"), new("3", "Absensi"), new("4", "Belum dipakai"));

    /// <summary>Content with a service or not.</summary>
    public static readonly Daftar Kepuasan = new("kepuasan", new("1", "Puas"), new("2", "Cukup puas", "cukup"), new("3", "Kurang puas", "kurang"), new("4", "Tidak puas"));

    /// <summary>Whose house it is.</summary>
    public static readonly Daftar StatusRumah = new(
        "status_rumah", new("1", "Milik sendiri", "sendiri"), new("2", "Milik orang tua", "orang tua", "ortu"), new("3", "Sewa/kontrak", "sewa", "kontrak"), new("4", "Rumah dinas", "dinas"), new("5", "Menumpang", "numpang"));

    /// <summary>How the house was paid.</summary>
    public static readonly Daftar CaraRumah = new("cara_rumah", new("1", "Tunai"), new("2", "KPR", "kredit"), new("3", "Bapertarum"), new("4", "Warisan/hibah", "warisan", "hibah"));

    /// <summary>School level of a child now.</summary>
    public static readonly Daftar Jenjang = new(
        "jenjang_sekolah", new("1", "Belum sekolah"), new("2", "PAUD/TK", "tk", "paud"), new("3", "SD"), new("4", "SMP", "sltp"), new("5", "SMA/SMK", "sma", "smk", "slta"), new("6", "Perguruan tinggi", "kuliah"), new("7", "Sudah tamat", "tamat"));

    /// <summary>Monthly cost in rupiah.</summary>
    public static readonly Daftar Biaya = new(
        "biaya_sekolah", new("1", "Kurang dari Rp250.000"), new("2", "Rp250.000 sampai Rp500.000"), new("3", "Rp500.000 sampai Rp1.000.000"), new("4", "Rp1.000.000 sampai Rp2.500.000"), new("5", "Lebih dari Rp2.500.000"));

    /// <summary>How well, from 1 to 5.</summary>
    public static readonly Daftar Tara = new("tingkat_kemampuan", new("1", "1 (dasar)"), new("2", "2"), new("3", "3 (cukup)"), new("4", "4"), new("5", "5 (ahli)"));

    /// <summary>What a self-assessment speaks of.</summary>
    public static readonly Daftar JenisPotensi = new("jenis_potensi", new("1", "Kompetensi"), new("2", "Bahasa"), new("3", "Keahlian"), new("4", "Minat"));
}
