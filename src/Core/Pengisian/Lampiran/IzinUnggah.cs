using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Pengisian;

/// <summary>A short leave to send papers through a link of the chat, without login. It may send, and sees nothing that was sent before.</summary>
public sealed class IzinUnggah
{
    /// <summary>Key.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Whose papers.</summary>
    public Guid RegistrasiId { get; set; }

    /// <summary>Code of the one paper it is for (<see cref="KunciBukti.Kode"/>); null for the whole list.</summary>
    public string? Kode { get; set; }

    /// <summary>The conversation that asked, and hears what arrived.</summary>
    public Guid PercakapanId { get; set; }

    /// <summary>When it was given: a new password after that ends it.</summary>
    public DateTimeOffset Dibuat { get; set; }

    /// <summary>It ends then.</summary>
    public DateTimeOffset BerlakuSampai { get; set; }
}

internal sealed class PetaIzinUnggah : IEntityTypeConfiguration<IzinUnggah>
{
    public void Configure(EntityTypeBuilder<IzinUnggah> builder)
    {
        builder.ToTable("izin_unggah");
        builder.HasIndex(i => i.BerlakuSampai);
        builder.Property(i => i.Kode).HasMaxLength(10);
    }
}
