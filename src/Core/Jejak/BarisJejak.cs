using EPupns.Core.Dasar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Jejak;

/// <summary>One audited change: who, as what, from where, when, what, why, before and after.</summary>
public sealed class BarisJejak
{
    /// <summary>Order of arrival.</summary>
    public long Id { get; set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset Waktu { get; set; }

    /// <summary>Kind of actor.</summary>
    public JenisPelaku JenisPelaku { get; set; }

    /// <summary>NIP, staff id or part of the program.</summary>
    public required string Pelaku { get; set; }

    /// <summary>Role in which they acted.</summary>
    public required string Sebagai { get; set; }

    /// <summary>Channel it came from.</summary>
    public required string Kanal { get; set; }

    /// <summary>What was done, e.g. <c>registrasi.disetujui</c>.</summary>
    public required string Tindakan { get; set; }

    /// <summary>To what, e.g. <c>registrasi:035666981230</c>.</summary>
    public required string Objek { get; set; }

    /// <summary>The NIP the change concerns, when it concerns a person.</summary>
    public string? Nip { get; set; }

    /// <summary>Reason given.</summary>
    public string? Alasan { get; set; }

    /// <summary>JSON before the change; secrets are never part of it.</summary>
    public string? Sebelum { get; set; }

    /// <summary>JSON after the change; secrets are never part of it.</summary>
    public string? Sesudah { get; set; }
}

internal sealed class PetaJejak : IEntityTypeConfiguration<BarisJejak>
{
    public void Configure(EntityTypeBuilder<BarisJejak> builder)
    {
        builder.ToTable("jejak");
        builder.HasIndex(j => j.Nip);
        builder.HasIndex(j => j.Objek);
    }
}
