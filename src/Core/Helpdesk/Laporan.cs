using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Helpdesk;

/// <summary>
/// A report to the helpdesk, the ticket (features.md R6–R8, H1–H10): what was asked, at which desk it lies, where it stands and who works on it. Its thread is
/// in <see cref="PesanLaporan"/>.
/// </summary>
public sealed class Laporan
{
    /// <summary>Longest <see cref="Pokok"/> (H4: "Max 250 karakter").</summary>
    public const int PanjangPokok = 250;

    /// <summary>Key.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Report number, 10 digits, random (H6); the person keeps it.</summary>
    public required string Nomor { get; set; }

    /// <summary>What kind.</summary>
    public JenisLaporan Jenis { get; set; }

    /// <summary>NIP the person gave, 18 digits.</summary>
    public required string Nip { get; set; }

    /// <summary>Name of the person, from SAPK or as given; null when nobody said. For staff only.</summary>
    public string? Nama { get; set; }

    /// <summary>Instansi according to SAPK; null when the NIP is unknown.</summary>
    public string? InstansiKode { get; set; }

    /// <summary>The desk where it lies: code of an instansi, or <see cref="Helpdesk.Meja.Pusat"/> (H3).</summary>
    public string Meja { get; set; } = Helpdesk.Meja.Pusat;

    /// <summary>Answers as one JSON object: correct data, number and date of the SK, NIP lama …</summary>
    public required string Isi { get; set; }

    /// <summary>What it is about in the person's words, one line for lists.</summary>
    public string Pokok { get; set; } = "";

    /// <summary>Of reports that a list lacks a row: the list and the words in one spelling, alike for all who miss the same; null for others (leap 3).</summary>
    public string? Kelompok { get; set; }

    /// <summary>Fingerprint of the photo or file of the SK.</summary>
    public string? BerkasSidik { get; set; }

    /// <summary>Conversation to answer.</summary>
    public Guid? PercakapanId { get; set; }

    /// <summary>Registration whose owner wrote it while logged in; null for whoever only gave a NIP: the NIP's owner is not told then.</summary>
    public Guid? RegistrasiId { get; set; }

    /// <summary>When it was made, UTC.</summary>
    public DateTimeOffset Waktu { get; set; }

    /// <summary>Where it stands.</summary>
    public KeadaanLaporan Keadaan { get; set; } = KeadaanLaporan.Baru;

    /// <summary>Member of staff who works on it; null when nobody does.</summary>
    public Guid? PemegangId { get; set; }

    /// <summary>When something last happened to it.</summary>
    public DateTimeOffset TerakhirPada { get; set; }

    /// <summary>When it was first answered or asked back; null before.</summary>
    public DateTimeOffset? DijawabPada { get; set; }

    /// <summary>When it was closed; null while it is open.</summary>
    public DateTimeOffset? SelesaiPada { get; set; }

    /// <summary>First answer promised until then; null where no promise is counted.</summary>
    public DateTimeOffset? JanjiJawab { get; set; }

    /// <summary>Solution promised until then; null where no promise is counted.</summary>
    public DateTimeOffset? JanjiSelesai { get; set; }

    /// <summary>When its lateness was told to the desk's admins; null while it was not.</summary>
    public DateTimeOffset? EskalasiPada { get; set; }

    /// <summary>Number of the report into which it was merged; null when it stands alone.</summary>
    public string? GabungKe { get; set; }

    /// <summary>Code of the row of a list that answered it; null while it is not, and for others.</summary>
    public string? RujukanKode { get; set; }

    /// <summary>The person's rating, 1 to 5; null while there is none.</summary>
    public int? Nilai { get; set; }

    /// <summary>Grows whenever somebody takes hold of it.</summary>
    public int Versi { get; set; }
}

internal sealed class PetaLaporan : IEntityTypeConfiguration<Laporan>
{
    public void Configure(EntityTypeBuilder<Laporan> builder)
    {
        builder.ToTable("laporan");
        builder.HasIndex(l => l.Nomor).IsUnique();
        builder.HasIndex(l => new { l.Meja, l.Keadaan, l.Waktu });
        builder.HasIndex(l => new { l.PemegangId, l.Keadaan });
        builder.HasIndex(l => new { l.Keadaan, l.JanjiSelesai });
        builder.HasIndex(l => l.Nip);
        builder.HasIndex(l => l.Kelompok);
        builder.HasIndex(l => l.PercakapanId);
        builder.HasIndex(l => l.RegistrasiId);
        builder.Property(l => l.Nomor).HasMaxLength(10);
        builder.Property(l => l.Nip).HasMaxLength(18);
        builder.Property(l => l.Nama).HasMaxLength(100);
        builder.Property(l => l.InstansiKode).HasMaxLength(10);
        builder.Property(l => l.Meja).HasMaxLength(10);
        builder.Property(l => l.Pokok).HasMaxLength(Laporan.PanjangPokok);
        builder.Property(l => l.Kelompok).HasMaxLength(250);
        builder.Property(l => l.BerkasSidik).HasMaxLength(64);
        builder.Property(l => l.RujukanKode).HasMaxLength(40);
        builder.Property(l => l.GabungKe).HasMaxLength(10);
    }
}
