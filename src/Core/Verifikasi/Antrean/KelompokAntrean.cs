namespace EPupns.Core.Verifikasi;

/// <summary>What a verifier's queue is divided into.</summary>
public enum KelompokAntrean
{
    /// <summary>Wait for a decision of the officer's level, and nobody has taken them.</summary>
    Menunggu = 0,

    /// <summary>The officer has taken them.</summary>
    Saya = 1,

    /// <summary>A colleague has taken them.</summary>
    Lain = 2,

    /// <summary>The person asks for the form back.</summary>
    Turun = 3,

    /// <summary>Have waited longer than promised (<see cref="JanjiLayanan"/>).</summary>
    Terlambat = 4,

    /// <summary>With SKPD.</summary>
    Skpd = 5,

    /// <summary>With BKD.</summary>
    Bkd = 6,

    /// <summary>With BKN.</summary>
    Bkn = 7,

    /// <summary>Given back to the person.</summary>
    Dikembalikan = 8,

    /// <summary>Every level is done.</summary>
    Selesai = 9,

    /// <summary>All that were ever sent.</summary>
    Semua = 10,
}
