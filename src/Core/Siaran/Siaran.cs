using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Siaran;

/// <summary>One message to a group of people: an announcement that somebody wrote, or a reminder of a campaign (features.md §2 rows 17–19).</summary>
public sealed class Siaran
{
    /// <summary>Longest subject.</summary>
    public const int PanjangPerihal = 100;

    /// <summary>Longest text; with greeting and sender it stays one message of Telegram.</summary>
    public const int PanjangTeks = 2000;

    /// <summary>Key, in the order of making.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Announcement or reminder.</summary>
    public JenisSiaran Jenis { get; set; }

    /// <summary>What it is about: its first line, and the subject of a letter.</summary>
    public required string Perihal { get; set; }

    /// <summary>What it says, plain.</summary>
    public required string Teks { get; set; }

    /// <summary>To whom: JSON of <see cref="SasaranSiaran"/>.</summary>
    public required string Sasaran { get; set; }

    /// <summary>Whose it is: an instansi's own, or the country's when null.</summary>
    public string? InstansiKode { get; set; }

    /// <summary>Where it stands.</summary>
    public KeadaanSiaran Keadaan { get; set; }

    /// <summary>How many it was for when it was made.</summary>
    public int Perkiraan { get; set; }

    /// <summary>At any hour, also at night.</summary>
    public bool Segera { get; set; }

    /// <summary>How far the group has been read: the key of the last person taken.</summary>
    public string Posisi { get; set; } = "";

    /// <summary>The whole group has been read.</summary>
    public bool Terbaca { get; set; }

    /// <summary>When it last had its turn.</summary>
    public DateTimeOffset GiliranPada { get; set; }

    /// <summary>Of a reminder: which one it is, so that it is made once.</summary>
    public string? Kunci { get; set; }

    /// <summary>Of a reminder: not after this.</summary>
    public DateTimeOffset? Sampai { get; set; }

    /// <summary>Who made it, by name.</summary>
    public required string Pembuat { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset Dibuat { get; set; }

    /// <summary>When the last of it was handed over, or it was cancelled.</summary>
    public DateTimeOffset? SelesaiPada { get; set; }
}

/// <summary>Kinds. The numbers are stored.</summary>
public enum JenisSiaran
{
    /// <summary>Somebody wrote it.</summary>
    Pengumuman = 0,

    /// <summary>A campaign's.</summary>
    Pengingat = 1,
}

/// <summary>Where a message to many stands. The numbers are stored.</summary>
public enum KeadaanSiaran
{
    /// <summary>On its way.</summary>
    Berjalan = 0,

    /// <summary>Paused by hand.</summary>
    Dijeda = 1,

    /// <summary>Nobody is left.</summary>
    Selesai = 2,

    /// <summary>Stopped for good.</summary>
    Dibatalkan = 3,
}

/// <summary>One person of a group, and what became of it.</summary>
public sealed class PenerimaSiaran
{
    /// <summary>Key; rows of the outbox name it.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Which message.</summary>
    public Guid SiaranId { get; set; }

    /// <summary>The registration, or the account of staff.</summary>
    public Guid OrangId { get; set; }

    /// <summary>What became of it.</summary>
    public KeadaanPenerima Keadaan { get; set; }

    /// <summary>When it was put in the outbox; null while it was not.</summary>
    public DateTimeOffset? DikirimPada { get; set; }
}

/// <summary>States of a delivery. The numbers are stored.</summary>
public enum KeadaanPenerima
{
    /// <summary>Is to have it.</summary>
    Dibuat = 0,

    /// <summary>In the outbox.</summary>
    Dikirim = 1,

    /// <summary>A channel took it.</summary>
    Terkirim = 2,

    /// <summary>Every address blocked us or is gone.</summary>
    Diblokir = 3,

    /// <summary>Refused for another reason.</summary>
    Gagal = 4,

    /// <summary>Has no address at all.</summary>
    TanpaAlamat = 5,

    /// <summary>No longer belonged to the group when the turn came, or had a reminder this week, or wants none.</summary>
    Dilewati = 6,
}

internal sealed class PetaSiaran : IEntityTypeConfiguration<Siaran>, IEntityTypeConfiguration<PenerimaSiaran>, IEntityTypeConfiguration<TanpaPengingat>
{
    public void Configure(EntityTypeBuilder<Siaran> builder)
    {
        builder.ToTable("siaran");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Perihal).HasMaxLength(Siaran.PanjangPerihal);
        builder.Property(s => s.Teks).HasMaxLength(Siaran.PanjangTeks);
        builder.Property(s => s.InstansiKode).HasMaxLength(10);
        builder.Property(s => s.Posisi).HasMaxLength(60);
        builder.Property(s => s.Kunci).HasMaxLength(40);
        builder.Property(s => s.Pembuat).HasMaxLength(100);
        builder.HasIndex(s => s.Kunci).IsUnique();
        builder.HasIndex(s => new { s.Keadaan, s.GiliranPada });
    }

    public void Configure(EntityTypeBuilder<PenerimaSiaran> builder)
    {
        builder.ToTable("penerima_siaran");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => new { p.SiaranId, p.OrangId }).IsUnique();
        builder.HasIndex(p => new { p.SiaranId, p.Keadaan, p.Id });
        builder.HasIndex(p => new { p.OrangId, p.DikirimPada });
        builder.HasIndex(p => p.Id).HasFilter("keadaan = 1").HasDatabaseName("ix_penerima_siaran_dikirim");
    }

    public void Configure(EntityTypeBuilder<TanpaPengingat> builder)
    {
        builder.ToTable("tanpa_pengingat");
        builder.HasKey(t => t.Nip);
        builder.Property(t => t.Nip).HasMaxLength(18);
    }
}
