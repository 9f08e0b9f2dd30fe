using EPupns.Core.Dasar;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EPupns.WebPortal.Keputusan;

/// <summary>A decision as the forms send it.</summary>
public sealed record IsianKeputusan
{
    /// <summary>Which registrations.</summary>
    public Guid[] Id { get; init; } = [];

    /// <summary>Which decision.</summary>
    public JenisKeputusan Jenis { get; init; }

    /// <summary>Code of the reason; only to reject.</summary>
    public string? Alasan { get; init; }

    /// <summary>The officer's own words.</summary>
    public string? Catatan { get; init; }

    /// <summary>Page to return to.</summary>
    public string? Kembali { get; init; }

    /// <summary>What was wrong with it.</summary>
    [BindNever]
    public Kesalahan? Kesalahan { get; init; }

    /// <summary>The message that belongs to a field.</summary>
    public string? Pesan(string isian) => Kesalahan?.Isian == isian ? Kesalahan.Pesan : null;
}

/// <summary>Decisions.</summary>
public enum JenisKeputusan
{
    /// <summary>Approve.</summary>
    Setujui = 0,

    /// <summary>Reject.</summary>
    Tolak = 1,
}
