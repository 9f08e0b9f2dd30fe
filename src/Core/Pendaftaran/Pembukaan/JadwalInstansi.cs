using EPupns.Core.Dasar;
using EPupns.Core.Referensi;

namespace EPupns.Core.Pendaftaran.Pembukaan;

/// <summary>What the dates of an instansi mean in its own time zone (features.md X10, G8).</summary>
public static class JadwalInstansi
{
    /// <summary>When registration opens on its day: in the morning, so that nobody who asked to be told is woken.</summary>
    public static readonly TimeOnly JamBuka = new(7, 0);

    /// <summary>The moment it opens; null without a day.</summary>
    public static DateTimeOffset? Buka(PengaturanInstansi baris) =>
        baris.BukaPada is { } hari ? ZonaWaktu.Untuk(baris.InstansiKode).Saat(hari, JamBuka) : null;

    /// <summary>The moment it closes, the end of its last day; null without one.</summary>
    public static DateTimeOffset? Tutup(PengaturanInstansi baris) =>
        baris.TutupPada is { } hari ? ZonaWaktu.Untuk(baris.InstansiKode).Saat(hari.AddDays(1), TimeOnly.MinValue) : null;

    /// <summary>What the schedule asks for at a moment, by the later of the days that are past; null when none is.</summary>
    /// <param name="baris">The instansi.</param>
    /// <param name="sejak">Only what became due after this.</param>
    /// <param name="kini">Now.</param>
    public static bool? Menurut(PengaturanInstansi baris, DateTimeOffset sejak, DateTimeOffset kini) =>
        Lewat(Tutup(baris), sejak, kini) ? false : Lewat(Buka(baris), sejak, kini) ? true : null;

    /// <summary>True when the moment lies still ahead: it is not open and will be.</summary>
    public static bool AkanDibuka(PengaturanInstansi baris, DateTimeOffset kini) => !baris.Dibuka && Buka(baris) > kini;

    /// <summary>True when its last day is past.</summary>
    public static bool SudahTutup(PengaturanInstansi baris, DateTimeOffset kini) => !baris.Dibuka && Tutup(baris) <= kini;

    /// <summary>Day and hour of opening as people read them: <c>Senin, 7 September 2015 pukul 07.00 WIB</c>.</summary>
    public static string KapanDibuka(PengaturanInstansi baris) =>
        $"{Tanggal.Hari(baris.BukaPada!.Value)} pukul {JamBuka:HH.mm} {ZonaWaktu.Untuk(baris.InstansiKode).Nama}";

    private static bool Lewat(DateTimeOffset? saat, DateTimeOffset sejak, DateTimeOffset kini) => saat > sejak && saat <= kini;
}
