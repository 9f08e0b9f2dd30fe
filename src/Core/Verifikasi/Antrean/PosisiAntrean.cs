using System.Globalization;

namespace EPupns.Core.Verifikasi;

/// <summary>
/// A place in the queue, between two rows. It holds the sort key itself rather than a row's id, so that it stands even when the row beside it
/// has left the queue.
/// </summary>
/// <param name="Kunci">What the queue is sorted by: a name, a unit, a number of warnings, or ticks of the time of sending.</param>
/// <param name="Nomor">Registration number; sorts those with the same key.</param>
public sealed record PosisiAntrean(string Kunci, string Nomor)
{
    /// <summary>The time of sending, when the queue is sorted by it; else the beginning of time.</summary>
    public DateTimeOffset Waktu => new(Math.Min(Angka, DateTimeOffset.MaxValue.Ticks), TimeSpan.Zero);

    /// <summary>The number of warnings, when the queue is sorted by it; else 0.</summary>
    public int Banyak => (int)Math.Min(Angka, int.MaxValue);

    private long Angka => long.TryParse(Kunci, NumberStyles.None, CultureInfo.InvariantCulture, out var angka) ? angka : 0;

    /// <summary>The place of a row in an order.</summary>
    public static PosisiAntrean Dari(BarisAntrean baris, UrutanAntrean urut) => new(
        urut switch
        {
            UrutanAntrean.Nama => baris.Nama,
            UrutanAntrean.Unit => baris.Unit,
            UrutanAntrean.Peringatan => baris.Peringatan.ToString(CultureInfo.InvariantCulture),
            _ => baris.Dikirim.UtcTicks.ToString(CultureInfo.InvariantCulture),
        },
        baris.Nomor);

    /// <summary>Reads what <see cref="ToString"/> wrote; anything else is no place, and the queue begins at its start.</summary>
    public static PosisiAntrean? Baca(string? teks) => teks?.LastIndexOf('~') is { } titik and >= 0 ? new(teks[..titik], teks[(titik + 1)..]) : null;

    /// <summary>As it stands in an address.</summary>
    public override string ToString() => $"{Kunci}~{Nomor}";
}
