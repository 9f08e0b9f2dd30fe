namespace EPupns.Core.Pengawasan;

/// <summary>What is wrong with a link, or with a day.</summary>
public enum JenisPutus
{
    /// <summary>The audit row is no longer what was sealed.</summary>
    BarisBerubah = 1,

    /// <summary>The audit row is gone; its seal is still there.</summary>
    BarisHilang = 2,

    /// <summary>A seal is missing between two others.</summary>
    SegelHilang = 3,

    /// <summary>A row stands among sealed ones without a seal.</summary>
    BarisTanpaSegel = 4,

    /// <summary>A day's root does not fit its seals.</summary>
    AkarTidakCocok = 5,

    /// <summary>A day's root does not carry our signature, or does not follow the day before.</summary>
    AkarPalsu = 6,
}

/// <summary>A place where the chain is broken.</summary>
/// <param name="Jenis">What is wrong.</param>
/// <param name="Rantai">The chain (a NIP or an object), or the agency of a day.</param>
/// <param name="Urutan">The link; null for a day.</param>
/// <param name="JejakId">The audit row; null for a day.</param>
/// <param name="Tanggal">The day it was sealed on; null for a row without a seal.</param>
public sealed record Putus(JenisPutus Jenis, string Rantai, long? Urutan, long? JejakId, DateOnly? Tanggal)
{
    /// <summary>What is wrong, in a sentence.</summary>
    public string Kalimat() => Jenis switch
    {
        JenisPutus.BarisBerubah => $"Jejak nomor {JejakId} (mata rantai ke-{Urutan} dari {Rantai}) isinya tidak sama lagi dengan saat disegel.",
        JenisPutus.BarisHilang => $"Jejak nomor {JejakId} (mata rantai ke-{Urutan} dari {Rantai}) sudah tidak ada, padahal segelnya ada.",
        JenisPutus.SegelHilang => $"Mata rantai ke-{Urutan} dari {Rantai} hilang.",
        JenisPutus.BarisTanpaSegel => $"Jejak nomor {JejakId} ({Rantai}) berada di antara jejak yang sudah disegel, tetapi tidak bersegel.",
        JenisPutus.AkarTidakCocok => $"Akar {Hari()} tidak cocok dengan segel hari itu.",
        _ => $"Akar {Hari()} tidak bertanda tangan kita, atau tidak menyambung akar sebelumnya.",
    };

    private string Hari() => $"tanggal {Tanggal:dd-MM-yyyy} untuk {(Rantai.Length == 0 ? "jejak umum" : $"instansi {Rantai}")}";
}

/// <summary>What a check found.</summary>
/// <param name="Rantai">Chains that were read.</param>
/// <param name="Baris">Links that were read.</param>
/// <param name="Menunggu">Rows that wait for their seal.</param>
/// <param name="Akar">Daily roots that were read.</param>
/// <param name="Putus">Broken places, the first broken link first; at most <see cref="PeriksaRantai.PalingBanyak"/>.</param>
public sealed record HasilPeriksa(long Rantai, long Baris, long Menunggu, long Akar, IReadOnlyList<Putus> Putus)
{
    /// <summary>Nothing is broken.</summary>
    public bool Utuh => Putus.Count == 0;
}
