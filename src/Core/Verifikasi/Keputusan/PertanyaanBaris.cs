using EPupns.Core.Formulir;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Verifikasi;

/// <summary>A verifier's question about a row, and the person's answer: text, a file, or both.</summary>
public sealed class PertanyaanBaris
{
    /// <summary>Longest question or answer.</summary>
    public const int Panjang = 500;

    /// <summary>Key.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>A short name for buttons and commands.</summary>
    public string Kode => Id.ToString("N")[^12..];

    /// <summary>It waits for the person: neither answered nor closed.</summary>
    public bool Menunggu => DijawabPada is null && DitutupPada is null;

    /// <summary>Whose form.</summary>
    public Guid RegistrasiId { get; set; }

    /// <summary>Which row, as <see cref="AlamatBaris"/> writes it.</summary>
    public required string Baris { get; set; }

    /// <summary>What the row is called for people.</summary>
    public required string Sebutan { get; set; }

    /// <summary>The level that asks.</summary>
    public Putusan Tingkat { get; set; }

    /// <summary>Who asks.</summary>
    public Guid PetugasId { get; set; }

    /// <summary>The question.</summary>
    public required string Pertanyaan { get; set; }

    /// <summary>When it was asked.</summary>
    public DateTimeOffset DitanyakanPada { get; set; }

    /// <summary>The answer in words; null while there is none.</summary>
    public string? Jawaban { get; set; }

    /// <summary>Fingerprint of the file that answers; null when there is none.</summary>
    public string? SidikBerkas { get; set; }

    /// <summary>Its name as it was sent.</summary>
    public string? NamaBerkas { get; set; }

    /// <summary>When it was answered; null while it waits.</summary>
    public DateTimeOffset? DijawabPada { get; set; }

    /// <summary>When nobody needed the answer any more; null while it counts.</summary>
    public DateTimeOffset? DitutupPada { get; set; }
}

internal sealed class PetaPertanyaanBaris : IEntityTypeConfiguration<PertanyaanBaris>
{
    public void Configure(EntityTypeBuilder<PertanyaanBaris> builder)
    {
        builder.ToTable("pertanyaan_baris");
        builder.HasIndex(p => new { p.RegistrasiId, p.DijawabPada });
        builder.Ignore(p => p.Kode);
        builder.HasIndex(p => p.SidikBerkas);
        builder.Property(p => p.Baris).HasMaxLength(AlamatBaris.Panjang);
        builder.Property(p => p.Sebutan).HasMaxLength(300);
        builder.Property(p => p.Pertanyaan).HasMaxLength(PertanyaanBaris.Panjang);
        builder.Property(p => p.Jawaban).HasMaxLength(PertanyaanBaris.Panjang);
        builder.Property(p => p.SidikBerkas).HasMaxLength(64);
        builder.Property(p => p.NamaBerkas).HasMaxLength(100);
    }
}
