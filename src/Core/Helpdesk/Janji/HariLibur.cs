using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Helpdesk;

/// <summary>A day on which a desk does not work: everywhere, or at one desk only.</summary>
public sealed class HariLibur
{
    /// <summary>In the place of a desk: everywhere.</summary>
    public const string SemuaMeja = "semua";

    /// <summary>The desk, or <see cref="SemuaMeja"/>.</summary>
    public required string Meja { get; set; }

    /// <summary>The day, in Western Indonesian Time.</summary>
    public DateOnly Tanggal { get; set; }

    /// <summary>What it is called.</summary>
    public required string Nama { get; set; }
}

internal sealed class PetaHariLibur : IEntityTypeConfiguration<HariLibur>
{
    public void Configure(EntityTypeBuilder<HariLibur> builder)
    {
        builder.ToTable("hari_libur");
        builder.HasKey(h => new { h.Meja, h.Tanggal });
        builder.Property(h => h.Meja).HasMaxLength(10);
        builder.Property(h => h.Nama).HasMaxLength(100);
    }
}
