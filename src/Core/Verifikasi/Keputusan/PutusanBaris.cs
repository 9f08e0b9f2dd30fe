using EPupns.Core.Formulir;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Verifikasi;

/// <summary>What a level made of a row. The numbers are stored: never reuse one.</summary>
public enum JenisPutusan
{
    /// <summary>Accepted.</summary>
    Setuju = 1,

    /// <summary>Not accepted: SAPK's value stands.</summary>
    Tolak = 2,

    /// <summary>Given back to be put right; no decision yet.</summary>
    Kembali = 3,

    /// <summary>Seen and passed on without a word, by a level that has not the final one.</summary>
    Terus = 4,
}

/// <summary>
/// The mark of one level on one row of a form. It holds as long as the row is the same (<see cref="Sidik"/>), through every new sending; what it
/// was before stays in the audit.
/// </summary>
public sealed class PutusanBaris
{
    /// <summary>Key.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Whose form.</summary>
    public Guid RegistrasiId { get; set; }

    /// <summary>Which row, as <see cref="AlamatBaris"/> writes it.</summary>
    public required string Baris { get; set; }

    /// <summary>The level.</summary>
    public Putusan Tingkat { get; set; }

    /// <summary>What.</summary>
    public JenisPutusan Jenis { get; set; }

    /// <summary>Code of the reason; null for an approval.</summary>
    public string? KodeAlasan { get; set; }

    /// <summary>The reason as the person reads it; null for an approval.</summary>
    public string? Alasan { get; set; }

    /// <summary>Fingerprint of the row that was judged: before, after, papers. 64 hexadecimal digits.</summary>
    public required string Sidik { get; set; }

    /// <summary>The sending that was judged.</summary>
    public int Ke { get; set; }

    /// <summary>Who.</summary>
    public Guid PetugasId { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset Waktu { get; set; }
}

internal sealed class PetaPutusanBaris : IEntityTypeConfiguration<PutusanBaris>
{
    public void Configure(EntityTypeBuilder<PutusanBaris> builder)
    {
        builder.ToTable("putusan_baris");
        builder.HasIndex(p => new { p.RegistrasiId, p.Baris, p.Tingkat }).IsUnique();
        builder.Property(p => p.Baris).HasMaxLength(AlamatBaris.Panjang);
        builder.Property(p => p.KodeAlasan).HasMaxLength(20);
        builder.Property(p => p.Alasan).HasMaxLength(500);
        builder.Property(p => p.Sidik).HasMaxLength(64);
    }
}
