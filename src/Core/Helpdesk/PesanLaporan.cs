using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Helpdesk;

/// <summary>One message in the thread of a report: of the person, of staff, a note among staff, or what the program says of it.</summary>
public sealed class PesanLaporan
{
    /// <summary>Longest text.</summary>
    public const int Panjang = 2000;

    /// <summary>Key; in the order of writing.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Which report.</summary>
    public Guid LaporanId { get; set; }

    /// <summary>Who speaks.</summary>
    public DariPesan Dari { get; set; }

    /// <summary>Member of staff who wrote it; the person never learns who.</summary>
    public Guid? PetugasId { get; set; }

    /// <summary>The text; empty when a file says it.</summary>
    public string Teks { get; set; } = "";

    /// <summary>Fingerprint of its file; null when there is none.</summary>
    public string? BerkasSidik { get; set; }

    /// <summary>Name of the file as it was sent.</summary>
    public string? NamaBerkas { get; set; }

    /// <summary>When it was written, UTC.</summary>
    public DateTimeOffset Waktu { get; set; }

    /// <summary>When it was last corrected; null when it never was.</summary>
    public DateTimeOffset? DisuntingPada { get; set; }

    /// <summary>The channel's message from which it came (<c>telegram:chat:pesan</c>), so that a correction there finds it; null for others.</summary>
    public string? Rujukan { get; set; }
}

/// <summary>Who speaks in a thread. The numbers are stored: never reuse one.</summary>
public enum DariPesan
{
    /// <summary>The person.</summary>
    Pelapor = 1,

    /// <summary>Staff, to the person.</summary>
    Petugas = 2,

    /// <summary>Staff among themselves: the person never sees it.</summary>
    Catatan = 3,

    /// <summary>The program: taken, forwarded, closed. For staff.</summary>
    Sistem = 4,

    /// <summary>Staff ask the person something.</summary>
    Pertanyaan = 5,
}

internal sealed class PetaPesanLaporan : IEntityTypeConfiguration<PesanLaporan>
{
    public void Configure(EntityTypeBuilder<PesanLaporan> builder)
    {
        builder.ToTable("pesan_laporan");
        builder.HasIndex(p => new { p.LaporanId, p.Id });
        builder.HasIndex(p => p.Rujukan);
        builder.Property(p => p.Teks).HasMaxLength(PesanLaporan.Panjang);
        builder.Property(p => p.BerkasSidik).HasMaxLength(64);
        builder.Property(p => p.NamaBerkas).HasMaxLength(100);
        builder.Property(p => p.Rujukan).HasMaxLength(100);
    }
}
