using System.Globalization;

namespace EPupns.Core.Ekspor;

/// <summary>Kinds of cell.</summary>
public enum JenisSel
{
    /// <summary>Text, and every number that nobody adds up: NIP, registration number, codes.</summary>
    Teks = 0,

    /// <summary>A whole number to calculate with.</summary>
    Angka = 1,

    /// <summary>A day.</summary>
    Tanggal = 2,

    /// <summary>A moment, in western Indonesian time.</summary>
    Waktu = 3,
}

/// <summary>One cell of a table.</summary>
public readonly record struct Sel
{
    private Sel(JenisSel jenis, bool ada, string? teks, long angka, DateTime waktu) => (Jenis, Ada, IsiTeks, IsiAngka, IsiWaktu) = (jenis, ada, teks, angka, waktu);

    /// <summary>Its kind.</summary>
    public JenisSel Jenis { get; }

    /// <summary>False when there is nothing in it.</summary>
    public bool Ada { get; }

    /// <summary>The text of <see cref="JenisSel.Teks"/>.</summary>
    public string? IsiTeks { get; }

    /// <summary>The number of <see cref="JenisSel.Angka"/>.</summary>
    public long IsiAngka { get; }

    /// <summary>The day or the moment by the clock of western Indonesia.</summary>
    public DateTime IsiWaktu { get; }

    /// <summary>Text; null and empty are nothing.</summary>
    public static Sel Teks(string? teks) => new(JenisSel.Teks, !string.IsNullOrEmpty(teks), teks, 0, default);

    /// <summary>A number.</summary>
    public static Sel Angka(long? angka) => new(JenisSel.Angka, angka is not null, null, angka ?? 0, default);

    /// <summary>A day.</summary>
    public static Sel Tanggal(DateOnly? tanggal) => new(JenisSel.Tanggal, tanggal is not null, null, 0, tanggal?.ToDateTime(TimeOnly.MinValue) ?? default);

    /// <summary>A moment, to the second.</summary>
    public static Sel Waktu(DateTimeOffset? waktu)
    {
        var wib = waktu?.ToOffset(Dasar.Tanggal.Wib).DateTime ?? default;
        return new(JenisSel.Waktu, waktu is not null, null, 0, wib.AddTicks(-(wib.Ticks % TimeSpan.TicksPerSecond)));
    }

    /// <summary>As a machine reads it again: <c>2015-09-01</c>, <c>2015-09-01 14:05:00</c>.</summary>
    public override string ToString() => !Ada ? "" : Jenis switch
    {
        JenisSel.Angka => IsiAngka.ToString(CultureInfo.InvariantCulture),
        JenisSel.Tanggal => IsiWaktu.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        JenisSel.Waktu => IsiWaktu.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        _ => IsiTeks!,
    };
}
