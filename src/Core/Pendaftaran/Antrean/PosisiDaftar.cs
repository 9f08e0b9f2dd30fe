using System.Globalization;

namespace EPupns.Core.Pendaftaran.Antrean;

/// <summary>
/// A place in the list, between two rows. It holds the sort key itself rather than a row's id, so that it stands even when the
/// row beside it has been rejected and removed.
/// </summary>
/// <param name="Kunci">What the list is sorted by: a name, or ticks of the time of registration.</param>
/// <param name="Nomor">Registration number; sorts those with the same key.</param>
public sealed record PosisiDaftar(string Kunci, string Nomor)
{
    /// <summary>The time of registration, when the list is sorted by it; else the beginning of time.</summary>
    public DateTimeOffset Waktu =>
        long.TryParse(Kunci, NumberStyles.None, CultureInfo.InvariantCulture, out var detik) && detik <= DateTimeOffset.MaxValue.Ticks
            ? new DateTimeOffset(detik, TimeSpan.Zero)
            : DateTimeOffset.MinValue;

    /// <summary>The place of a row in an order.</summary>
    public static PosisiDaftar Dari(BarisRegistrasi baris, UrutanRegistrasi urut) => urut == UrutanRegistrasi.Nama
        ? new(baris.Nama, baris.Nomor)
        : new(baris.TanggalDaftar.UtcTicks.ToString(CultureInfo.InvariantCulture), baris.Nomor);

    /// <summary>Reads what <see cref="ToString"/> wrote; anything else is no place, and the list begins at its start.</summary>
    public static PosisiDaftar? Baca(string? teks) =>
        teks?.LastIndexOf('~') is { } titik and > 0 ? new(teks[..titik], teks[(titik + 1)..]) : null;

    /// <summary>As it stands in an address.</summary>
    public override string ToString() => $"{Kunci}~{Nomor}";
}
