using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Referensi;

/// <summary>
/// A row of a long reference list: a school, a place, a unit. Its code is never reused and the row never deleted, because records
/// name it. The last three columns follow from the others and are what search reads (keputusan 017).
/// </summary>
public sealed class Rujukan
{
    /// <summary>Number of the row in this database.</summary>
    public long Id { get; set; }

    /// <summary>Code of the list (<see cref="Katalog.SemuaRujukan"/>).</summary>
    public required string Daftar { get; set; }

    /// <summary>Code inside the list.</summary>
    public required string Kode { get; set; }

    /// <summary>Name as the list has it.</summary>
    public required string Nama { get; set; }

    /// <summary>Code of the row above, in the list that the catalogue names; null at the top.</summary>
    public string? Induk { get; set; }

    /// <summary>What kind of row: level of a place, tingkat of an education, 2 or 4 for a post; as the list declares.</summary>
    public string? Jenis { get; set; }

    /// <summary>One more thing that the list declares: jenjang of a post, name of a unit's head.</summary>
    public string? Rinci { get; set; }

    /// <summary>Instansi to which the row belongs; null when it is everybody's.</summary>
    public string? Instansi { get; set; }

    /// <summary>Other names, separated by semicolons.</summary>
    public string? Alias { get; set; }

    /// <summary>False when retired: found last, still shown.</summary>
    public bool Aktif { get; set; } = true;

    /// <summary>The nearest rows above, for people: "Kec. Cipaku, Kab. Ciamis".</summary>
    public string? Keterangan { get; set; }

    /// <summary>The name's words in one spelling.</summary>
    public string Inti { get; set; } = "";

    /// <summary>Everything the row is found by, each word marked with its list and place.</summary>
    public string Kunci { get; set; } = "";
}

internal sealed class PetaRujukan : IEntityTypeConfiguration<Rujukan>
{
    public void Configure(EntityTypeBuilder<Rujukan> builder)
    {
        builder.ToTable("rujukan");
        builder.HasKey(r => r.Id);
        builder.HasIndex(r => new { r.Daftar, r.Kode }).IsUnique();
        builder.HasIndex(r => new { r.Daftar, r.Induk });
        builder.Property(r => r.Daftar).HasMaxLength(30);
        builder.Property(r => r.Kode).HasMaxLength(Batas.Kode);
        builder.Property(r => r.Nama).HasMaxLength(Batas.Nama);
        builder.Property(r => r.Induk).HasMaxLength(Batas.Kode);
        builder.Property(r => r.Jenis).HasMaxLength(Batas.Jenis);
        builder.Property(r => r.Rinci).HasMaxLength(Batas.Nama);
        builder.Property(r => r.Instansi).HasMaxLength(10);
        builder.Property(r => r.Alias).HasMaxLength(Batas.Alias);
    }

    /// <summary>Longest texts.</summary>
    internal static class Batas
    {
        public const int Kode = 40;
        public const int Nama = 250;
        public const int Jenis = 10;
        public const int Alias = 500;
    }
}
