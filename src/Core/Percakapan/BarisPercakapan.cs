using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Percakapan;

/// <summary>
/// Where a conversation stands: flow, state and answers, outside of any process, so that any process can take the next turn.
/// Holds no secret in the clear.
/// </summary>
public sealed class BarisPercakapan
{
    /// <summary>Key.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Name of the running flow; null when none runs.</summary>
    public string? Alur { get; set; }

    /// <summary>State of its machine.</summary>
    public string? Keadaan { get; set; }

    /// <summary>Its answers so far, JSON.</summary>
    public string? Isi { get; set; }

    /// <summary>Number of the present question; grows with every message that has buttons.</summary>
    public int Langkah { get; set; }

    /// <summary>The messages that ask the present question, JSON list of <see cref="Notifikasi.Pesan"/>, to show it again.</summary>
    public string? Pertanyaan { get; set; }

    /// <summary>A half-finished flow that was set aside, JSON of flow, state and answers.</summary>
    public string? Tertunda { get; set; }

    /// <summary>Registration whose owner is logged in here.</summary>
    public Guid? RegistrasiId { get; set; }

    /// <summary>When they logged in; a login older than <c>Registrasi.SesiSejak</c> is closed.</summary>
    public DateTimeOffset? MasukPada { get; set; }

    /// <summary>When the person last did something; the login ends after a while without.</summary>
    public DateTimeOffset AktifPada { get; set; }

    /// <summary>Channel last used: notifications go there.</summary>
    public required string Kanal { get; set; }

    /// <summary>Address last used.</summary>
    public required string Alamat { get; set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset Dibuat { get; set; }

    /// <summary>This turn comes from another address than the one before it. Not stored.</summary>
    public bool BergantiAlamat { get; private set; }

    /// <summary>A turn comes from this address: from now on it is the one last used.</summary>
    public void PakaiDari(string kanal, string alamat)
    {
        BergantiAlamat = Kanal != kanal || Alamat != alamat;
        (Kanal, Alamat) = (kanal, alamat);
    }
}

/// <summary>An address of a channel and the conversation it leads to. Several addresses may share one conversation.</summary>
public sealed class AlamatKanal
{
    /// <summary>Channel id.</summary>
    public required string Kanal { get; set; }

    /// <summary>Address within the channel.</summary>
    public required string Alamat { get; set; }

    /// <summary>The conversation.</summary>
    public Guid PercakapanId { get; set; }

    /// <summary>The conversation that this address had of its own before it joined another: kept, and offered again.</summary>
    public Guid? Semula { get; set; }

    /// <summary>The person blocked the bot here: nothing is sent until they write again.</summary>
    public bool Diblokir { get; set; }
}

/// <summary>An update that was taken. Ids are claimed as a set: Telegram's are not always increasing.</summary>
public sealed class UpdateDiklaim
{
    /// <summary>Channel id.</summary>
    public required string Kanal { get; set; }

    /// <summary>The channel's id of the update.</summary>
    public required string Kunci { get; set; }

    /// <summary>When it was claimed; rows older than two days are removed.</summary>
    public DateTimeOffset Waktu { get; set; }
}

internal sealed class PetaPercakapan :
    IEntityTypeConfiguration<BarisPercakapan>, IEntityTypeConfiguration<AlamatKanal>, IEntityTypeConfiguration<UpdateDiklaim>
{
    public void Configure(EntityTypeBuilder<BarisPercakapan> builder)
    {
        builder.ToTable("percakapan");
        builder.Ignore(p => p.BergantiAlamat);
        builder.Property(p => p.Alur).HasMaxLength(40);
        builder.Property(p => p.Keadaan).HasMaxLength(40);
        builder.Property(p => p.Kanal).HasMaxLength(20);
        builder.Property(p => p.Alamat).HasMaxLength(80);
    }

    public void Configure(EntityTypeBuilder<AlamatKanal> builder)
    {
        builder.ToTable("alamat_kanal");
        builder.HasKey(a => new { a.Kanal, a.Alamat });
        builder.HasIndex(a => a.PercakapanId);
        builder.Property(a => a.Kanal).HasMaxLength(20);
        builder.Property(a => a.Alamat).HasMaxLength(80);
    }

    public void Configure(EntityTypeBuilder<UpdateDiklaim> builder)
    {
        builder.ToTable("update_diklaim");
        builder.HasKey(u => new { u.Kanal, u.Kunci });
        builder.HasIndex(u => u.Waktu);
        builder.Property(u => u.Kanal).HasMaxLength(20);
        builder.Property(u => u.Kunci).HasMaxLength(80);
    }
}
