using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Helpdesk;

/// <summary>What of a person's identity may be put right in a report. The numbers are stored: never reuse one.</summary>
public enum MedanIdentitas
{
    /// <summary>The name (R7, "Beda nama").</summary>
    Nama = 1,

    /// <summary>The instansi (R6, "Beda instansi").</summary>
    Instansi = 2,
}

/// <summary>Where a proposal stands. The numbers are stored: never reuse one.</summary>
public enum KeadaanUsul
{
    /// <summary>Waits for a second officer.</summary>
    Menunggu = 1,

    /// <summary>A second officer agreed; the record is changed.</summary>
    Disetujui = 2,

    /// <summary>Somebody said no, or whoever proposed it took it back.</summary>
    Ditolak = 3,
}

/// <summary>
/// One officer proposes another name or instansi for a person of SAPK, a second one decides (issue 7, <i>Solving</i>). Nothing changes before.
/// </summary>
public sealed class UsulIdentitas
{
    /// <summary>Longest reason.</summary>
    public const int PanjangAlasan = 250;

    /// <summary>Key.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The report in which it is proposed.</summary>
    public Guid LaporanId { get; set; }

    /// <summary>Whose.</summary>
    public required string Nip { get; set; }

    /// <summary>What.</summary>
    public MedanIdentitas Medan { get; set; }

    /// <summary>As it is recorded: the name, or the code of the instansi.</summary>
    public required string Lama { get; set; }

    /// <summary>As it should be.</summary>
    public required string Baru { get; set; }

    /// <summary>On what paper it rests.</summary>
    public required string Alasan { get; set; }

    /// <summary>Where it stands.</summary>
    public KeadaanUsul Keadaan { get; set; } = KeadaanUsul.Menunggu;

    /// <summary>Who proposed it.</summary>
    public Guid PengusulId { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset DiusulkanPada { get; set; }

    /// <summary>Who decided; null while nobody did.</summary>
    public Guid? PemutusId { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset? DiputuskanPada { get; set; }
}

internal sealed class PetaUsulIdentitas : IEntityTypeConfiguration<UsulIdentitas>
{
    public void Configure(EntityTypeBuilder<UsulIdentitas> builder)
    {
        builder.ToTable("usul_identitas");
        builder.HasIndex(u => new { u.LaporanId, u.Keadaan });
        builder.HasIndex(u => u.Nip);
        builder.Property(u => u.Nip).HasMaxLength(18);
        builder.Property(u => u.Lama).HasMaxLength(100);
        builder.Property(u => u.Baru).HasMaxLength(100);
        builder.Property(u => u.Alasan).HasMaxLength(UsulIdentitas.PanjangAlasan);
    }
}
