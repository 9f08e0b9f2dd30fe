using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Pengisian;

/// <summary>A person's sentence that explains a warning (domain.md §4). It stands as long as the finding says the same, values and all.</summary>
public sealed class PenjelasanTemuan
{
    /// <summary>Longest explanation.</summary>
    public const int Panjang = 250;

    /// <summary>Key.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Whose form.</summary>
    public Guid RegistrasiId { get; set; }

    /// <summary>Number of the rule.</summary>
    public required string Aturan { get; set; }

    /// <summary>Section code.</summary>
    public required string Bagian { get; set; }

    /// <summary>Record.</summary>
    public required string Kunci { get; set; }

    /// <summary>Field code.</summary>
    public required string Isian { get; set; }

    /// <summary>The finding as it was shown: it names the values. When it says something else, the explanation lapses.</summary>
    public required string Pesan { get; set; }

    /// <summary>The explanation.</summary>
    public required string Teks { get; set; }

    /// <summary>When it was given.</summary>
    public DateTimeOffset Waktu { get; set; }
}

internal sealed class PetaPenjelasanTemuan : IEntityTypeConfiguration<PenjelasanTemuan>
{
    public void Configure(EntityTypeBuilder<PenjelasanTemuan> builder)
    {
        builder.ToTable("penjelasan_temuan");
        builder.HasIndex(p => new { p.RegistrasiId, p.Aturan, p.Bagian, p.Kunci, p.Isian }).IsUnique();
        builder.Property(p => p.Aturan).HasMaxLength(40);
        builder.Property(p => p.Bagian).HasMaxLength(40);
        builder.Property(p => p.Kunci).HasMaxLength(40);
        builder.Property(p => p.Isian).HasMaxLength(40);
        builder.Property(p => p.Pesan).HasMaxLength(500);
        builder.Property(p => p.Teks).HasMaxLength(PenjelasanTemuan.Panjang);
    }
}
