using EPupns.Core.Formulir;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Verifikasi;

/// <summary>A level was done with a sending: the chain of approvers. Passed by itself when nobody had anything to do.</summary>
public sealed class TingkatTuntas
{
    /// <summary>Whose form.</summary>
    public Guid RegistrasiId { get; set; }

    /// <summary>Which sending.</summary>
    public int Ke { get; set; }

    /// <summary>The level.</summary>
    public Putusan Tingkat { get; set; }

    /// <summary>Who; null when the level passed by itself.</summary>
    public Guid? PetugasId { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset Waktu { get; set; }
}

internal sealed class PetaTingkatTuntas : IEntityTypeConfiguration<TingkatTuntas>
{
    public void Configure(EntityTypeBuilder<TingkatTuntas> builder)
    {
        builder.ToTable("tingkat_tuntas");
        builder.HasKey(t => new { t.RegistrasiId, t.Ke, t.Tingkat });
        builder.Property(t => t.Ke).ValueGeneratedNever();
    }
}
