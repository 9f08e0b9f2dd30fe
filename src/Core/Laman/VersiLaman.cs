using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Laman;

/// <summary>A public page as it was published once; the newest is what people see. Nothing is ever changed or removed, so what was promised when can be read again.</summary>
public sealed class VersiLaman
{
    /// <summary>Longest title.</summary>
    public const int PanjangJudul = 100;

    /// <summary>Longest text.</summary>
    public const int PanjangIsi = 60_000;

    /// <summary>Which page (<see cref="DaftarLaman"/>).</summary>
    public required string Kode { get; set; }

    /// <summary>1 for the first that was published here; 0 stands for the text that ships with the program.</summary>
    public int Nomor { get; set; }

    /// <summary>Title.</summary>
    public required string Judul { get; set; }

    /// <summary>Text, as the kind of the page has it.</summary>
    public required string Isi { get; set; }

    /// <summary>Name of who published it.</summary>
    public required string Oleh { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset Pada { get; set; }
}

internal sealed class PetaVersiLaman : IEntityTypeConfiguration<VersiLaman>
{
    public void Configure(EntityTypeBuilder<VersiLaman> builder)
    {
        builder.ToTable("versi_laman");
        builder.HasKey(v => new { v.Kode, v.Nomor });
        builder.Property(v => v.Kode).HasMaxLength(30);
        builder.Property(v => v.Judul).HasMaxLength(VersiLaman.PanjangJudul);
        builder.Property(v => v.Oleh).HasMaxLength(100);
    }
}
