using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Referensi;

/// <summary>A government agency. The code is BKN's short code (<c>kode cepat</c>), e.g. 6112 Pemerintah Kab. Ciamis; never reused.</summary>
public sealed class Instansi
{
    /// <summary>BKN short code, digits.</summary>
    public required string Kode { get; set; }

    /// <summary>Official name.</summary>
    public required string Nama { get; set; }

    /// <summary>P central, D regional.</summary>
    public required string Jenis { get; set; }

    /// <summary>Who verifies for BKN: 1–14 a Kanreg, 0 BKN Pusat (central agencies).</summary>
    public int Kanreg { get; set; }

    /// <summary>False when merged or dissolved; kept because old records name it.</summary>
    public bool Aktif { get; set; } = true;
}

internal sealed class PetaInstansi : IEntityTypeConfiguration<Instansi>
{
    public void Configure(EntityTypeBuilder<Instansi> builder)
    {
        builder.ToTable("instansi");
        builder.HasKey(i => i.Kode);
        builder.Property(i => i.Kode).HasMaxLength(10);
        builder.Property(i => i.Nama).HasMaxLength(200);
        builder.Property(i => i.Jenis).HasMaxLength(1);
    }
}
