using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Kepegawaian;

/// <summary>
/// One civil servant as SAPK (BKN's personnel database) has them: a snapshot that the program reads and never edits.
/// What is searched or shown before login has columns; everything else is in <see cref="Data"/>.
/// </summary>
public sealed class Pns
{
    /// <summary>NIP baru, 18 digits (domain.md §1).</summary>
    public required string Nip { get; set; }

    /// <summary>NIK, 16 digits; SAPK lacks it for some.</summary>
    public string? Nik { get; set; }

    /// <summary>Name without titles.</summary>
    public required string Nama { get; set; }

    /// <summary>Place of birth as text.</summary>
    public string? TempatLahir { get; set; }

    /// <summary>Date of birth.</summary>
    public DateOnly? TanggalLahir { get; set; }

    /// <summary>Code of the agency that the person belongs to.</summary>
    public required string InstansiKode { get; set; }

    /// <summary>Name of the working unit.</summary>
    public string? UnitKerja { get; set; }

    /// <summary>Legal standing (kedudukan hukum), SAPK code; null means 01, active.</summary>
    public string? KedudukanHukum { get; set; }

    /// <summary>All other SAPK fields and the riwayat, as one JSON object keyed by the form's field codes.</summary>
    public string? Data { get; set; }
}

internal sealed class PetaPns : IEntityTypeConfiguration<Pns>
{
    public void Configure(EntityTypeBuilder<Pns> builder)
    {
        builder.ToTable("pns");
        builder.HasKey(p => p.Nip);
        builder.Property(p => p.Nip).HasMaxLength(18);
        builder.Property(p => p.Nik).HasMaxLength(16);
        builder.Property(p => p.Nama).HasMaxLength(100);
        builder.Property(p => p.TempatLahir).HasMaxLength(100);
        builder.Property(p => p.InstansiKode).HasMaxLength(10);
        builder.Property(p => p.UnitKerja).HasMaxLength(200);
        builder.Property(p => p.KedudukanHukum).HasMaxLength(2);
        builder.HasIndex(p => p.InstansiKode);
        builder.HasIndex(p => p.Nik);
    }
}
