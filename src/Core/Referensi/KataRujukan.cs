using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Referensi;

/// <summary>A word that occurs in a list: what a mistyped word is compared with, and how rare it is.</summary>
public sealed class KataRujukan
{
    /// <summary>Code of the list.</summary>
    public required string Daftar { get; set; }

    /// <summary>The word, in one spelling.</summary>
    public required string Kata { get; set; }

    /// <summary>The word backwards, to be found by its end.</summary>
    public required string Balik { get; set; }

    /// <summary>How many rows have it in their name.</summary>
    public int Banyak { get; set; }

    /// <summary>How many rows have it in the names above them only.</summary>
    public int DiInduk { get; set; }
}

internal sealed class PetaKataRujukan : IEntityTypeConfiguration<KataRujukan>
{
    public void Configure(EntityTypeBuilder<KataRujukan> builder)
    {
        builder.ToTable("kata_rujukan");
        builder.HasKey(k => new { k.Daftar, k.Kata });
        builder.Property(k => k.Daftar).HasMaxLength(30);
        builder.Property(k => k.Kata).HasMaxLength(100);
        builder.Property(k => k.Balik).HasMaxLength(100);
    }
}
