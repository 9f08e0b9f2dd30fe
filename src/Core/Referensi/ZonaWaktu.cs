namespace EPupns.Core.Referensi;

/// <summary>One of the three time zones of the country. Which one an instansi keeps follows from the province in its code; central agencies keep WIB.</summary>
/// <param name="Nama">WIB, WITA or WIT.</param>
/// <param name="Selisih">How far it is ahead of UTC.</param>
public sealed record ZonaWaktu(string Nama, TimeSpan Selisih)
{
    /// <summary>Western time, the country's default.</summary>
    public static readonly ZonaWaktu Wib = new("WIB", TimeSpan.FromHours(7));

    /// <summary>Central time: Bali, NTB, NTT, Sulawesi; South, East and North Kalimantan.</summary>
    public static readonly ZonaWaktu Wita = new("WITA", TimeSpan.FromHours(8));

    /// <summary>Eastern time: Maluku, Papua.</summary>
    public static readonly ZonaWaktu Wit = new("WIT", TimeSpan.FromHours(9));

    private static readonly HashSet<int> Tengah = [68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 83, 84];
    private static readonly HashSet<int> Timur = [78, 79, 80, 82, 85, 86, 87];

    /// <summary>The zone of an instansi.</summary>
    /// <param name="instansiKode">BKN's short code.</param>
    public static ZonaWaktu Untuk(string instansiKode) => WilayahKerja.Provinsi(instansiKode) switch
    {
        { } provinsi when Tengah.Contains(provinsi) => Wita,
        { } provinsi when Timur.Contains(provinsi) => Wit,
        _ => Wib,
    };

    /// <summary>The day on which a moment falls there.</summary>
    public DateOnly Hari(DateTimeOffset waktu) => DateOnly.FromDateTime(waktu.ToOffset(Selisih).DateTime);

    /// <summary>The moment of a day and hour there, in UTC.</summary>
    public DateTimeOffset Saat(DateOnly hari, TimeOnly pukul) => new DateTimeOffset(hari.ToDateTime(pukul), Selisih).ToUniversalTime();
}
