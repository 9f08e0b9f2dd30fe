using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Akun.AkunPetugas.Obrolan;

/// <summary>The chat of a member of staff, where they are told of their work: one of each other.</summary>
public sealed class ObrolanPetugas
{
    /// <summary>Whose; the key.</summary>
    public Guid PetugasId { get; set; }

    /// <summary>Channel id, as a rule <c>telegram</c>.</summary>
    public required string Kanal { get; set; }

    /// <summary>Address within the channel.</summary>
    public required string Alamat { get; set; }

    /// <summary>Since when they want no new work told here (<c>/jeda</c>); null while they do.</summary>
    public DateTimeOffset? JedaSejak { get; set; }

    /// <summary>Since when.</summary>
    public DateTimeOffset Sejak { get; set; }
}

/// <summary>The one code of a member of staff that links a chat: known by its fingerprint only, used once, for ten minutes.</summary>
public sealed class KodeTautkan
{
    /// <summary>Whose; the key.</summary>
    public Guid PetugasId { get; set; }

    /// <summary>Fingerprint under the server's key, hex.</summary>
    public required string Sidik { get; set; }

    /// <summary>It ends then.</summary>
    public DateTimeOffset BerlakuSampai { get; set; }
}

internal sealed class PetaObrolanPetugas : IEntityTypeConfiguration<ObrolanPetugas>, IEntityTypeConfiguration<KodeTautkan>
{
    public void Configure(EntityTypeBuilder<ObrolanPetugas> builder)
    {
        builder.ToTable("obrolan_petugas");
        builder.HasKey(o => o.PetugasId);
        builder.Property(o => o.PetugasId).ValueGeneratedNever();
        builder.HasIndex(o => new { o.Kanal, o.Alamat }).IsUnique();
        builder.Property(o => o.Kanal).HasMaxLength(20);
        builder.Property(o => o.Alamat).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<KodeTautkan> builder)
    {
        builder.ToTable("kode_tautkan");
        builder.HasKey(k => k.PetugasId);
        builder.Property(k => k.PetugasId).ValueGeneratedNever();
        builder.HasIndex(k => k.Sidik).IsUnique();
        builder.Property(k => k.Sidik).HasMaxLength(64);
    }
}
