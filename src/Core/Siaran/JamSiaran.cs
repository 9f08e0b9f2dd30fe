using EPupns.Core.Referensi;

namespace EPupns.Core.Siaran;

/// <summary>When people may be written to who did not ask: by day, everywhere in the country.</summary>
public static class JamSiaran
{
    /// <summary>From then on, local time of the westernmost who get it.</summary>
    public static readonly TimeOnly Mulai = new(7, 0);

    /// <summary>Until then, local time of the easternmost.</summary>
    public static readonly TimeOnly Akhir = new(20, 0);

    /// <summary>True when it may go out now. A reminder has its own day; an announcement that is urgent goes at any hour.</summary>
    public static bool Boleh(Siaran siaran, DateTimeOffset kini) => siaran.Segera || siaran.Jenis == JenisSiaran.Pengingat || Siang(kini);

    private static bool Siang(DateTimeOffset kini)
    {
        var (barat, timur) = (Pukul(ZonaWaktu.Wib, kini), Pukul(ZonaWaktu.Wit, kini));
        return barat >= Mulai && timur > Mulai && timur < Akhir;
    }

    internal static TimeOnly Pukul(ZonaWaktu zona, DateTimeOffset kini) => TimeOnly.FromTimeSpan(kini.ToOffset(zona.Selisih).TimeOfDay);
}
