using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Pengawasan;

/// <summary>
/// One agency's day in one fingerprint: the Merkle root over the ends of all chains that grew that day, tied to the root of its day before and
/// signed with the key of the proofs. Who would rewrite a whole chain has to forge this too.
/// </summary>
public sealed class AkarHarian
{
    /// <summary>The day (WIB).</summary>
    public DateOnly Tanggal { get; set; }

    /// <summary>The agency; empty for chains that none answers for.</summary>
    public required string InstansiKode { get; set; }

    /// <summary>Merkle root, 32 bytes (<see cref="PohonMerkle"/>).</summary>
    public required byte[] Akar { get; set; }

    /// <summary>How many audit rows were sealed.</summary>
    public long Baris { get; set; }

    /// <summary>How many chains grew: the leaves of the tree.</summary>
    public int Rantai { get; set; }

    /// <summary><see cref="Sidik"/> of the agency's root before this; 32 zero bytes for the first.</summary>
    public required byte[] Sebelum { get; set; }

    /// <summary>SHA-256 over all of the above, 32 bytes.</summary>
    public required byte[] Sidik { get; set; }

    /// <summary>ECDSA P-256 over <see cref="Sidik"/>, 64 bytes.</summary>
    public required byte[] Tanda { get; set; }
}

internal sealed class PetaAkarHarian : IEntityTypeConfiguration<AkarHarian>
{
    public void Configure(EntityTypeBuilder<AkarHarian> builder)
    {
        builder.ToTable("akar_jejak");
        builder.HasKey(a => new { a.InstansiKode, a.Tanggal });
        builder.HasIndex(a => a.Tanggal);
        builder.Property(a => a.InstansiKode).HasMaxLength(10);
        builder.Property(a => a.Akar).HasMaxLength(SidikJejak.Panjang);
        builder.Property(a => a.Sebelum).HasMaxLength(SidikJejak.Panjang);
        builder.Property(a => a.Sidik).HasMaxLength(SidikJejak.Panjang);
        builder.Property(a => a.Tanda).HasMaxLength(64);
    }
}
