using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Percakapan;

/// <summary>One activity of a Direct Line conversation as clients read it back, kept a day.</summary>
public sealed class AktivitasLangsung
{
    /// <summary>Direct Line conversation id.</summary>
    public required string Obrolan { get; set; }

    /// <summary>Position, from 1; the watermark is the last one read.</summary>
    public long Urut { get; set; }

    /// <summary>Activity JSON as sent; what a person typed as a secret is masked.</summary>
    public required string Json { get; set; }

    /// <summary>Row of the outbox it came from: a row delivered twice appears once.</summary>
    public long? KirimanId { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset Waktu { get; set; }
}

/// <summary>A Direct Line conversation that exists, with its last position.</summary>
public sealed class ObrolanLangsung
{
    /// <summary>Conversation id, unguessable.</summary>
    public required string Id { get; set; }

    /// <summary>Position of its last activity.</summary>
    public long Urut { get; set; }

    /// <summary>Token that started it was used: a second start answers 200 rather than 201.</summary>
    public bool Dimulai { get; set; }

    /// <summary>Closed by endOfConversation.</summary>
    public bool Selesai { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset Dibuat { get; set; }
}

internal sealed class PetaLangsung : IEntityTypeConfiguration<AktivitasLangsung>, IEntityTypeConfiguration<ObrolanLangsung>
{
    public void Configure(EntityTypeBuilder<AktivitasLangsung> builder)
    {
        builder.ToTable("aktivitas_langsung");
        builder.HasKey(a => new { a.Obrolan, a.Urut });
        builder.Property(a => a.Obrolan).HasMaxLength(60);
        builder.HasIndex(a => a.Waktu);
        builder.HasIndex(a => a.KirimanId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ObrolanLangsung> builder)
    {
        builder.ToTable("obrolan_langsung");
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Id).HasMaxLength(60);
    }
}
