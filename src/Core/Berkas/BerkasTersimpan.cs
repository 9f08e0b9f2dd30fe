using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Berkas;

/// <summary>A file somebody sent, stored once by its content.</summary>
public sealed class BerkasTersimpan
{
    /// <summary>SHA-256 of the content, 64 hex digits; also its name in the store.</summary>
    public required string Sidik { get; set; }

    /// <summary>Kind by content: <c>application/pdf</c>, <c>image/jpeg</c>, <c>image/png</c>.</summary>
    public required string Jenis { get; set; }

    /// <summary>Size in bytes.</summary>
    public long Ukuran { get; set; }

    /// <summary>Pages; 1 for a picture.</summary>
    public int Halaman { get; set; } = 1;

    /// <summary>What makes it hard to read: codes of <see cref="Berkas.Mutu"/>, joined by commas.</summary>
    public string Mutu { get; set; } = "";

    /// <summary>When it last arrived.</summary>
    public DateTimeOffset Waktu { get; set; }

    /// <summary>What makes it hard to read.</summary>
    public IReadOnlyList<Mutu> BacaMutu() => [.. Mutu.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Mutu>)];
}

internal sealed class PetaBerkas : IEntityTypeConfiguration<BerkasTersimpan>
{
    public void Configure(EntityTypeBuilder<BerkasTersimpan> builder)
    {
        builder.ToTable("berkas");
        builder.HasKey(b => b.Sidik);
        builder.Property(b => b.Sidik).HasMaxLength(64);
        builder.Property(b => b.Jenis).HasMaxLength(40);
        builder.Property(b => b.Mutu).HasMaxLength(60);
    }
}
