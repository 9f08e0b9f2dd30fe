using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Pemulihan.Permintaan;

/// <summary>
/// A request for recovery by somebody who lost every secret (features.md L11): identity facts and the birth certificate, decided by two
/// different officers, with a day for the owner's old channels to object. Stored alike for a NIP that nobody registered.
/// </summary>
public sealed class PermintaanPemulihan
{
    /// <summary>Key.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Its number, 10 digits, random; the requester keeps it.</summary>
    public required string Nomor { get; set; }

    /// <summary>NIP that was given.</summary>
    public required string Nip { get; set; }

    /// <summary>The account; null when the NIP is not registered, which the requester is not told.</summary>
    public Guid? RegistrasiId { get; set; }

    /// <summary>Instansi whose officers decide; null when SAPK does not know the NIP either.</summary>
    public string? InstansiKode { get; set; }

    /// <summary>Unit whose officers decide.</summary>
    public string? UnitKerja { get; set; }

    /// <summary>Full name as the requester gave it.</summary>
    public required string Nama { get; set; }

    /// <summary>Place of birth as the requester gave it.</summary>
    public required string TempatLahir { get; set; }

    /// <summary>Date of birth as the requester gave it.</summary>
    public DateOnly TanggalLahir { get; set; }

    /// <summary>Fingerprint of the birth certificate.</summary>
    public required string AkteSidik { get; set; }

    /// <summary>The requester's conversation.</summary>
    public Guid PercakapanId { get; set; }

    /// <summary>Where it stands.</summary>
    public KeadaanPermintaan Keadaan { get; set; } = KeadaanPermintaan.MenungguKeputusan;

    /// <summary>When it was made, UTC.</summary>
    public DateTimeOffset Dibuat { get; set; }

    /// <summary>The officer who approved first.</summary>
    public Guid? PetugasPertama { get; set; }

    /// <summary>The officer who approved second.</summary>
    public Guid? PetugasKedua { get; set; }

    /// <summary>Objections are heard until then, counted from the second approval.</summary>
    public DateTimeOffset? SanggahSampai { get; set; }

    /// <summary>Leave that the requester got in the end.</summary>
    public Guid? IzinId { get; set; }

    /// <summary>Why it was rejected.</summary>
    public string? Alasan { get; set; }

    /// <summary>Guards against two who decide at once.</summary>
    public int Versi { get; set; }
}

internal sealed class PetaPermintaanPemulihan : IEntityTypeConfiguration<PermintaanPemulihan>
{
    public void Configure(EntityTypeBuilder<PermintaanPemulihan> builder)
    {
        builder.ToTable("permintaan_pemulihan");
        builder.HasIndex(p => p.Nomor).IsUnique();
        builder.HasIndex(p => new { p.Keadaan, p.SanggahSampai });
        builder.HasIndex(p => new { p.InstansiKode, p.Keadaan, p.Dibuat });
        builder.Property(p => p.Nomor).HasMaxLength(10);
        builder.Property(p => p.Nip).HasMaxLength(18);
        builder.Property(p => p.InstansiKode).HasMaxLength(10);
        builder.Property(p => p.UnitKerja).HasMaxLength(200);
        builder.Property(p => p.Nama).HasMaxLength(100);
        builder.Property(p => p.TempatLahir).HasMaxLength(100);
        builder.Property(p => p.AkteSidik).HasMaxLength(64);
        builder.Property(p => p.Alasan).HasMaxLength(500);
        builder.Property(p => p.Versi).IsConcurrencyToken();
    }
}
