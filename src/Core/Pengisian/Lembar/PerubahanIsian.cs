using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Pengisian;

/// <summary>One change of one answer, old and new: what a person may undo and a verifier may read.</summary>
public sealed class PerubahanIsian
{
    /// <summary>Stands in <see cref="Isian"/> for the whole record: it was added, or taken away.</summary>
    public const string SeluruhCatatan = "_catatan";

    /// <summary>State of a whole record: it is there.</summary>
    public const string CatatanAda = "ada";

    /// <summary>State of a whole record: it was taken away.</summary>
    public const string CatatanDihapus = "dihapus";

    /// <summary>Order of arrival.</summary>
    public long Id { get; set; }

    /// <summary>The document that changed.</summary>
    public Guid CatatanId { get; set; }

    /// <summary>One thing that a person did; all its changes have the same one.</summary>
    public Guid Langkah { get; set; }

    /// <summary>Field code, or <see cref="SeluruhCatatan"/>.</summary>
    public required string Isian { get; set; }

    /// <summary>Stored text before; null when there was none.</summary>
    public string? Lama { get; set; }

    /// <summary>Stored text after; null when it was taken away.</summary>
    public string? Baru { get; set; }

    /// <summary>Whether SAPK's value stood as right before.</summary>
    public bool SesuaiLama { get; set; }

    /// <summary>It was not asked for: another answer of the same step hid the field, or brought its value along.</summary>
    public bool Ikutan { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset Waktu { get; set; }

    /// <summary>It was taken back.</summary>
    public bool Diurungkan { get; set; }
}

internal sealed class PetaPerubahanIsian : IEntityTypeConfiguration<PerubahanIsian>
{
    public void Configure(EntityTypeBuilder<PerubahanIsian> builder)
    {
        builder.ToTable("perubahan_isian");
        builder.HasIndex(p => new { p.CatatanId, p.Isian });
        builder.Property(p => p.Isian).HasMaxLength(40);
    }
}
