namespace EPupns.Core.Pengisian;

/// <summary>How far a civil servant is, from the first letter to the last decision. The numbers are stored: never reuse one.</summary>
public enum TahapPeserta
{
    /// <summary>SAPK knows them, and they never registered.</summary>
    BelumDaftar = 0,

    /// <summary>Registered; waits for the instansi.</summary>
    MenungguPersetujuan = 1,

    /// <summary>May log in, and has not answered anything yet.</summary>
    BelumMengisi = 2,

    /// <summary>Fills the form in, or was taken down by a verifier to do so once more.</summary>
    Mengisi = 3,

    /// <summary>Sent; with SKPD.</summary>
    DiSkpd = 4,

    /// <summary>With BKD.</summary>
    DiBkd = 5,

    /// <summary>With BKN.</summary>
    DiBkn = 6,

    /// <summary>A level gave it back to be put right.</summary>
    Dikembalikan = 7,

    /// <summary>Every level is done.</summary>
    Selesai = 8,
}

/// <summary>Groups that people speak of, each a set of <see cref="TahapPeserta"/>, and what they are called.</summary>
public static class KelompokTahap
{
    /// <summary>Nothing of the form is filled in: not registered, not approved, or approved and not begun.</summary>
    public static readonly IReadOnlyList<TahapPeserta> BelumMulai = [TahapPeserta.BelumDaftar, TahapPeserta.MenungguPersetujuan, TahapPeserta.BelumMengisi];

    /// <summary>Registered, whatever came of it.</summary>
    public static readonly IReadOnlyList<TahapPeserta> Terdaftar =
        [TahapPeserta.MenungguPersetujuan, TahapPeserta.BelumMengisi, TahapPeserta.Mengisi, TahapPeserta.DiSkpd, TahapPeserta.DiBkd, TahapPeserta.DiBkn, TahapPeserta.Dikembalikan, TahapPeserta.Selesai];

    /// <summary>Begun and still in the person's own hands.</summary>
    public static readonly IReadOnlyList<TahapPeserta> SudahMulai = [TahapPeserta.Mengisi, TahapPeserta.Dikembalikan];

    /// <summary>Sent, and waits for a level.</summary>
    public static readonly IReadOnlyList<TahapPeserta> Diperiksa = [TahapPeserta.DiSkpd, TahapPeserta.DiBkd, TahapPeserta.DiBkn];

    /// <summary>Sent: with a level, or done.</summary>
    public static readonly IReadOnlyList<TahapPeserta> Terkirim = [TahapPeserta.DiSkpd, TahapPeserta.DiBkd, TahapPeserta.DiBkn, TahapPeserta.Selesai];

    /// <summary>What a stage is called, on pages and in files.</summary>
    public static string Sebutan(this TahapPeserta tahap) => tahap switch
    {
        TahapPeserta.BelumDaftar => "Belum mendaftar",
        TahapPeserta.MenungguPersetujuan => "Menunggu persetujuan instansi",
        TahapPeserta.BelumMengisi => "Belum mulai mengisi",
        TahapPeserta.Mengisi => "Sedang mengisi",
        TahapPeserta.DiSkpd => "Diperiksa SKPD",
        TahapPeserta.DiBkd => "Diperiksa BKD/Biro Kepegawaian",
        TahapPeserta.DiBkn => "Diperiksa BKN",
        TahapPeserta.Dikembalikan => "Dikembalikan untuk diperbaiki",
        TahapPeserta.Selesai => "Selesai",
        _ => throw new ArgumentOutOfRangeException(nameof(tahap), tahap, "Tahap tidak dikenal."),
    };
}
