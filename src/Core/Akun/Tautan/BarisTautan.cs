using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Akun.Tautan;

/// <summary>A one-time link as the database knows it: the token itself is with its owner only.</summary>
public sealed class BarisTautan
{
    /// <summary>Fingerprint of the token (SHA-256, hex).</summary>
    public required string Sidik { get; set; }

    /// <summary>What it is for, e.g. <c>undangan-petugas</c>.</summary>
    public required string Tujuan { get; set; }

    /// <summary>Whom or what it concerns.</summary>
    public Guid Sasaran { get; set; }

    /// <summary>It ends then.</summary>
    public DateTimeOffset BerlakuSampai { get; set; }

    /// <summary>When it was used; null while it can be.</summary>
    public DateTimeOffset? DipakaiPada { get; set; }
}

internal sealed class PetaTautan : IEntityTypeConfiguration<BarisTautan>
{
    public void Configure(EntityTypeBuilder<BarisTautan> builder)
    {
        builder.ToTable("tautan_sekali");
        builder.HasKey(t => t.Sidik);
        builder.HasIndex(t => t.Sasaran);
        builder.HasIndex(t => t.BerlakuSampai);
        builder.Property(t => t.Sidik).HasMaxLength(64);
        builder.Property(t => t.Tujuan).HasMaxLength(40);
    }
}
