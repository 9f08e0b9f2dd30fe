using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Notifikasi;

/// <summary>A message that was sent under a mark (<see cref="Pesan.Kunci"/>) and what the channel calls it: it can be answered, and updated later.</summary>
public sealed class PesanBertanda
{
    /// <summary>Longest mark.</summary>
    public const int PanjangKunci = 60;

    /// <summary>Channel id.</summary>
    public required string Kanal { get; set; }

    /// <summary>Address within the channel.</summary>
    public required string Alamat { get; set; }

    /// <summary>The mark.</summary>
    public required string Kunci { get; set; }

    /// <summary>The channel's name for the message.</summary>
    public required string Rujukan { get; set; }
}

internal sealed class PetaPesanBertanda : IEntityTypeConfiguration<PesanBertanda>
{
    public void Configure(EntityTypeBuilder<PesanBertanda> builder)
    {
        builder.ToTable("pesan_bertanda");
        builder.HasKey(p => new { p.Kunci, p.Kanal, p.Alamat });
        builder.HasIndex(p => new { p.Kanal, p.Alamat, p.Rujukan });
        builder.Property(p => p.Kanal).HasMaxLength(20);
        builder.Property(p => p.Alamat).HasMaxLength(100);
        builder.Property(p => p.Kunci).HasMaxLength(PesanBertanda.PanjangKunci);
        builder.Property(p => p.Rujukan).HasMaxLength(40);
    }
}
