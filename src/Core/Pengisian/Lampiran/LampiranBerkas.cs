using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Pengisian;

/// <summary>A file that a person attached as a paper (features.md V40). One paper may have several files: its pages. What is taken away is closed, not deleted.</summary>
public sealed class LampiranBerkas
{
    /// <summary>Longest file name that is kept.</summary>
    public const int PanjangNama = 100;

    /// <summary>Key.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Whose.</summary>
    public Guid RegistrasiId { get; set; }

    /// <summary>Fingerprint of the stored file.</summary>
    public required string Sidik { get; set; }

    /// <summary>What paper.</summary>
    public required string Bukti { get; set; }

    /// <summary>Section of the record it proves; empty when it serves the whole person.</summary>
    public string Bagian { get; set; } = "";

    /// <summary>The record; empty when it serves the whole person.</summary>
    public string Kunci { get; set; } = "";

    /// <summary>File name as it was sent, without any path.</summary>
    public required string Nama { get; set; }

    /// <summary>When it was attached.</summary>
    public DateTimeOffset Waktu { get; set; }

    /// <summary>When it was taken away; null while it counts.</summary>
    public DateTimeOffset? DicabutPada { get; set; }

    /// <summary>Which paper it is.</summary>
    public KunciBukti BacaKunci() => Bagian.Length == 0 ? new(Bukti) : new(Bukti, Bagian, Kunci);
}

internal sealed class PetaLampiranBerkas : IEntityTypeConfiguration<LampiranBerkas>
{
    public void Configure(EntityTypeBuilder<LampiranBerkas> builder)
    {
        builder.ToTable("lampiran");
        builder.HasIndex(l => l.Sidik);

        // The same file counts once for a paper, however often it is sent.
        builder.HasIndex(l => new { l.RegistrasiId, l.Bukti, l.Bagian, l.Kunci, l.Sidik }).IsUnique().HasFilter("dicabut_pada IS NULL");
        builder.Property(l => l.Sidik).HasMaxLength(64);
        builder.Property(l => l.Bukti).HasMaxLength(60);
        builder.Property(l => l.Bagian).HasMaxLength(40);
        builder.Property(l => l.Kunci).HasMaxLength(40);
        builder.Property(l => l.Nama).HasMaxLength(LampiranBerkas.PanjangNama);
    }
}
