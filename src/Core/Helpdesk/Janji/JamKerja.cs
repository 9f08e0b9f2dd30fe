using EPupns.Core.Dasar;

namespace EPupns.Core.Helpdesk;

/// <summary>Counts working hours: Monday to Friday, 07.30 to 16.00 WIB, without holidays (features.md §2 row 12).</summary>
public static class JamKerja
{
    private const int PalingBanyakHari = 400;
    private static readonly TimeSpan Mulai = new(7, 30, 0);
    private static readonly TimeSpan Selesai = new(16, 0, 0);

    /// <summary>The moment at which so many working hours have passed.</summary>
    /// <param name="sejak">From when.</param>
    /// <param name="lama">Working hours.</param>
    /// <param name="libur">Days that do not count.</param>
    public static DateTimeOffset Tambah(DateTimeOffset sejak, TimeSpan lama, IReadOnlySet<DateOnly> libur)
    {
        var kini = sejak.ToOffset(Tanggal.Wib);
        for (var i = 0; i < PalingBanyakHari; i++)
        {
            var hari = new DateTimeOffset(kini.Date, Tanggal.Wib);
            var (buka, tutup) = (hari + Mulai, hari + Selesai);
            if (Bekerja(kini, libur) && kini < tutup)
            {
                var dari = kini > buka ? kini : buka;
                if (tutup - dari >= lama)
                {
                    return (dari + lama).ToUniversalTime();
                }

                lama -= tutup - dari;
            }

            kini = hari.AddDays(1);
        }

        return kini.ToUniversalTime();
    }

    private static bool Bekerja(DateTimeOffset hari, IReadOnlySet<DateOnly> libur) =>
        hari.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !libur.Contains(DateOnly.FromDateTime(hari.Date));
}
