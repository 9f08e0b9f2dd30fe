using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Pengisian;

/// <summary>What was sent, frozen: the proof says exactly this, and verifiers judge exactly this. It is never changed; sent again, there is another.</summary>
public sealed class KirimanFormulir
{
    /// <summary>Whose.</summary>
    public Guid RegistrasiId { get; set; }

    /// <summary>Which sending, from 1.</summary>
    public int Ke { get; set; }

    /// <summary>The form as JSON of <see cref="PotretFormulir"/>.</summary>
    public required string Isi { get; set; }

    /// <summary>SHA-256 of <see cref="Isi"/>, 64 hexadecimal digits.</summary>
    public required string Sidik { get; set; }

    /// <summary>When it was sent, and the declaration accepted.</summary>
    public DateTimeOffset Waktu { get; set; }

    /// <summary>Where from.</summary>
    public required string Kanal { get; set; }
}

internal sealed class PetaKirimanFormulir : IEntityTypeConfiguration<KirimanFormulir>
{
    public void Configure(EntityTypeBuilder<KirimanFormulir> builder)
    {
        builder.ToTable("kiriman_formulir");
        builder.HasKey(k => new { k.RegistrasiId, k.Ke });
        builder.Property(k => k.Ke).ValueGeneratedNever();
        builder.Property(k => k.Sidik).HasMaxLength(64);
        builder.Property(k => k.Kanal).HasMaxLength(20);
    }
}
