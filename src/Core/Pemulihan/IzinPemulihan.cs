using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Pemulihan;

/// <summary>
/// Leave to set a new password, given to who proved to be the owner: for a short time, for one use, and only while nobody else has
/// set a password in between. A one-time link and the chat itself both draw on it, so whichever comes first leaves nothing to the other.
/// </summary>
public sealed class IzinPemulihan
{
    /// <summary>Key.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Whose account.</summary>
    public Guid RegistrasiId { get; set; }

    /// <summary>The conversation in which it was given; told what came of it.</summary>
    public Guid PercakapanId { get; set; }

    /// <summary>What was proved.</summary>
    public CaraBukti Cara { get; set; }

    /// <summary>When it was given.</summary>
    public DateTimeOffset Pada { get; set; }

    /// <summary>It ends then.</summary>
    public DateTimeOffset BerlakuSampai { get; set; }

    /// <summary>When a password was set with it.</summary>
    public DateTimeOffset? DipakaiPada { get; set; }

    /// <summary>Leave for the owner of a registration from now on, counted as a login is.</summary>
    public static IzinPemulihan Bagi(Registrasi registrasi, Guid percakapanId, CaraBukti cara, DateTimeOffset kini, TimeSpan umur) => new()
    {
        RegistrasiId = registrasi.Id,
        PercakapanId = percakapanId,
        Cara = cara,
        Pada = registrasi.MasukPada(kini),
        BerlakuSampai = kini + umur,
    };
}

/// <summary>How somebody proved to be the owner. The numbers are stored: never reuse one.</summary>
public enum CaraBukti
{
    /// <summary>The answer to the security question.</summary>
    Jawaban = 1,

    /// <summary>The mother's name (features.md L11).</summary>
    NamaIbu = 2,

    /// <summary>A request with the birth certificate, decided by two officers.</summary>
    Permintaan = 3,

    /// <summary>The present password, asked once more of who is logged in.</summary>
    KataSandi = 4,
}

internal sealed class PetaIzinPemulihan : IEntityTypeConfiguration<IzinPemulihan>
{
    public void Configure(EntityTypeBuilder<IzinPemulihan> builder)
    {
        builder.ToTable("izin_pemulihan");
        builder.HasIndex(i => i.RegistrasiId);
        builder.HasIndex(i => i.BerlakuSampai);
    }
}
