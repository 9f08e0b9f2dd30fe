using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Pendaftaran.Pembukaan;

/// <summary>How an instansi takes part (features.md R5, C1). No row means: not open, approval required.</summary>
public sealed class PengaturanInstansi
{
    /// <summary>Instansi.</summary>
    public required string InstansiKode { get; set; }

    /// <summary>Registration is open.</summary>
    public bool Dibuka { get; set; }

    /// <summary>A verifier has to approve before the first login; false lets people in at once.</summary>
    public bool WajibVerifikasi { get; set; } = true;

    /// <summary>No SKPD level: forms sent from now on begin with BKD, who then has its final words too.</summary>
    public bool TanpaSkpd { get; set; }

    /// <summary>No BKD level: forms sent from now on go from SKPD to BKN.</summary>
    public bool TanpaBkd { get; set; }

    /// <summary>Wave in which it takes part (X10), 1 to 99; null when it belongs to none.</summary>
    public int? Gelombang { get; set; }

    /// <summary>Day on which registration opens by itself, at <see cref="JadwalInstansi.JamBuka"/> where the instansi is.</summary>
    public DateOnly? BukaPada { get; set; }

    /// <summary>Last day of registration; it closes at its end.</summary>
    public DateOnly? TutupPada { get; set; }

    /// <summary>Day until which forms should be sent. It is reminded of, and nothing closes with it.</summary>
    public DateOnly? KirimSampai { get; set; }

    /// <summary>The schedule has been followed up to this moment: what lies before it opens and closes nothing any more.</summary>
    public DateTimeOffset JadwalSampai { get; set; }

    /// <summary>When it was last opened or closed.</summary>
    public DateTimeOffset DiubahPada { get; set; }

    /// <summary>A copy, to see on what a change would do.</summary>
    internal PengaturanInstansi Salin() => (PengaturanInstansi)MemberwiseClone();
}

/// <summary>Somebody who wants to be told when their instansi opens (<c>Kabari saya saat dibuka</c>).</summary>
public sealed class PermintaanKabar
{
    /// <summary>Instansi they wait for.</summary>
    public required string InstansiKode { get; set; }

    /// <summary>Conversation to tell.</summary>
    public Guid PercakapanId { get; set; }

    /// <summary>When they asked.</summary>
    public DateTimeOffset Waktu { get; set; }
}

internal sealed class PetaPengaturanInstansi : IEntityTypeConfiguration<PengaturanInstansi>, IEntityTypeConfiguration<PermintaanKabar>
{
    public void Configure(EntityTypeBuilder<PengaturanInstansi> builder)
    {
        builder.ToTable("pengaturan_instansi");
        builder.HasKey(p => p.InstansiKode);
        builder.Property(p => p.InstansiKode).HasMaxLength(10);
    }

    public void Configure(EntityTypeBuilder<PermintaanKabar> builder)
    {
        builder.ToTable("permintaan_kabar");
        builder.HasKey(p => new { p.InstansiKode, p.PercakapanId });
        builder.Property(p => p.InstansiKode).HasMaxLength(10);
    }
}
