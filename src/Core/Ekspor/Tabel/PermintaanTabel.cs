using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;

namespace EPupns.Core.Ekspor;

/// <summary>Who asks for a table, and for which part of it.</summary>
/// <param name="Petugas">Who: role, instansi, unit and region as they were when the table was asked for.</param>
/// <param name="Saringan">Which part.</param>
public sealed record PermintaanTabel(Petugas Petugas, SaringanTabel Saringan);

/// <summary>Which part of a table. Never wider than what the asker may see.</summary>
public sealed record SaringanTabel
{
    /// <summary>One instansi; null means all.</summary>
    public string? Instansi { get; init; }

    /// <summary>A code of <see cref="TabelEkspor.Keadaan"/>; null means all.</summary>
    public string? Keadaan { get; init; }

    /// <summary>The first day, in western Indonesian time.</summary>
    public DateOnly? Dari { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Sampai { get; init; }

    /// <summary>The moment with which <see cref="Dari"/> begins; the beginning of time when there is none.</summary>
    public DateTimeOffset Mulai => Dari is { } hari ? Awal(hari) : DateTimeOffset.UnixEpoch;

    /// <summary>The moment with which <see cref="Sampai"/> is over; the end of time when there is none.</summary>
    public DateTimeOffset Batas => Sampai is { } hari ? Awal(hari.AddDays(1)) : new DateTimeOffset(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // PostgreSQL takes moments in UTC only.
    private static DateTimeOffset Awal(DateOnly hari) => new DateTimeOffset(hari.ToDateTime(TimeOnly.MinValue), Tanggal.Wib).ToUniversalTime();
}

/// <summary>A state to choose.</summary>
/// <param name="Kode">As it is stored with the job.</param>
/// <param name="Nama">As people read it.</param>
public sealed record PilihanKeadaan(string Kode, string Nama);
