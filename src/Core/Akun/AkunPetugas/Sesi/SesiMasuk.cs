using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Akun.AkunPetugas.Sesi;

/// <summary>One login of a member of staff on one device; ends when it is closed, when it lapses, or when the account's stamp changes.</summary>
public sealed class SesiMasuk
{
    /// <summary>Longest name of a browser that is kept.</summary>
    public const int PanjangPeramban = 60;

    /// <summary>Key; the cookie names it.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Whose.</summary>
    public Guid PetugasId { get; set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset Mulai { get; set; }

    /// <summary>When it was last used, to the minute.</summary>
    public DateTimeOffset Terakhir { get; set; }

    /// <summary>Where from: the address without its last part.</summary>
    public required string Asal { get; set; }

    /// <summary>Browser and system, e.g. <c>Firefox di Windows</c>.</summary>
    public required string Peramban { get; set; }
}

internal sealed class PetaSesiMasuk : IEntityTypeConfiguration<SesiMasuk>
{
    public void Configure(EntityTypeBuilder<SesiMasuk> builder)
    {
        builder.ToTable("sesi_masuk");
        builder.HasIndex(s => s.PetugasId);
        builder.HasIndex(s => s.Terakhir);
        builder.Property(s => s.Asal).HasMaxLength(60);
        builder.Property(s => s.Peramban).HasMaxLength(SesiMasuk.PanjangPeramban);
    }
}
