using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Pengawasan;

/// <summary>How far sealing has come. One row; whoever seals holds it, so that two processes never seal at once.</summary>
public sealed class BatasSegel
{
    /// <summary>Always 1.</summary>
    public int Id { get; set; }

    /// <summary>Every audit row up to this one is sealed; none with a smaller id can still be in a transaction.</summary>
    public long SampaiId { get; set; }

    /// <summary>The highest id that was sealed at <see cref="DicapaiPada"/>; it becomes <see cref="SampaiId"/> once no transaction can be that old.</summary>
    public long CalonId { get; set; }

    /// <summary>When <see cref="CalonId"/> was noted.</summary>
    public DateTimeOffset DicapaiPada { get; set; }
}

internal sealed class PetaBatasSegel : IEntityTypeConfiguration<BatasSegel>
{
    public void Configure(EntityTypeBuilder<BatasSegel> builder)
    {
        builder.ToTable("batas_segel");
        builder.Property(b => b.Id).ValueGeneratedNever();
    }
}
