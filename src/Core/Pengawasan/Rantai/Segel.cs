using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Pengawasan;

/// <summary>
/// The seal of one audit row: its place in the chain of the person (or thing) it concerns, and a fingerprint over the row and the seal before
/// it. Whoever changes, adds or removes a row afterwards leaves a link that no longer fits. A row never changes; neither does its seal.
/// </summary>
public sealed class Segel
{
    /// <summary>The audit row; the key.</summary>
    public long JejakId { get; set; }

    /// <summary>The chain: a NIP, or the object of a row that concerns no person, e.g. <c>petugas:verifikator.ciamis</c>.</summary>
    public required string Rantai { get; set; }

    /// <summary>Place in the chain, from 1 without gaps.</summary>
    public long Urutan { get; set; }

    /// <summary>SHA-256 over the seal before and the row, 32 bytes (<see cref="SidikJejak"/>).</summary>
    public required byte[] Sidik { get; set; }

    /// <summary>Agency that answers for the chain, as it was when it was sealed; empty when none does.</summary>
    public required string InstansiKode { get; set; }

    /// <summary>The day (WIB) it was sealed on: the daily root of that day covers it.</summary>
    public DateOnly Tanggal { get; set; }
}

internal sealed class PetaSegel : IEntityTypeConfiguration<Segel>
{
    public void Configure(EntityTypeBuilder<Segel> builder)
    {
        builder.ToTable("segel_jejak");
        builder.HasKey(s => s.JejakId);
        builder.Property(s => s.JejakId).ValueGeneratedNever();
        builder.HasIndex(s => new { s.Rantai, s.Urutan }).IsUnique();
        builder.HasIndex(s => new { s.Tanggal, s.InstansiKode });
        builder.HasIndex(s => new { s.InstansiKode, s.JejakId });
        builder.Property(s => s.Rantai).HasMaxLength(200);
        builder.Property(s => s.Sidik).HasMaxLength(SidikJejak.Panjang);
        builder.Property(s => s.InstansiKode).HasMaxLength(10);
    }
}
