using EPupns.Core.Dasar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Pendaftaran;

/// <summary>
/// A registration (features.md R1–R20). A rejected one is removed (R24) and lives on only in the audit, so that the
/// person may register again.
/// </summary>
public sealed class Registrasi
{
    /// <summary>Key.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Registration number, 12 digits, the last a Luhn digit; the login name (R14).</summary>
    public required string Nomor { get; set; }

    /// <summary>NIP, unique among registrations.</summary>
    public required string Nip { get; set; }

    /// <summary>Agency at the time of registration; staff see a registration only through it.</summary>
    public required string InstansiKode { get; set; }

    /// <summary>Working unit at the time of registration.</summary>
    public string? UnitKerja { get; set; }

    /// <summary>Name as SAPK had it, for lists and search.</summary>
    public required string Nama { get; set; }

    /// <summary>Where the registration stands.</summary>
    public KeadaanRegistrasi Keadaan { get; set; }

    /// <summary>E-mail address, lower-case domain; null when none was given.</summary>
    public string? Surel { get; set; }

    /// <summary>When a code sent to <see cref="Surel"/> came back; null while nobody proved that the mailbox is theirs.</summary>
    public DateTimeOffset? SurelTerbuktiPada { get; set; }

    /// <summary>Mobile number, E.164; null when none was given.</summary>
    public string? NomorHp { get; set; }

    /// <summary>Home or office number with its area code, E.164; null when none was given.</summary>
    public string? NomorTelepon { get; set; }

    /// <summary>Slow hash of the password.</summary>
    public required string SandiHash { get; set; }

    /// <summary>Keyed hash of the normalised mother's name.</summary>
    public required string IbuHash { get; set; }

    /// <summary>The security question as the person will see it again.</summary>
    public required string Pertanyaan { get; set; }

    /// <summary>Keyed hash of the normalised answer.</summary>
    public required string JawabanHash { get; set; }

    /// <summary>True when SAPK had no NIK to compare with: the verifier is asked to look at the identity card.</summary>
    public bool NikBelumDiperiksa { get; set; }

    /// <summary>When the person registered, UTC.</summary>
    public DateTimeOffset TanggalDaftar { get; set; }

    /// <summary>When it was approved.</summary>
    public DateTimeOffset? DisetujuiPada { get; set; }

    /// <summary>Who approved it; null when the instansi needs no approval.</summary>
    public Guid? DisetujuiOleh { get; set; }

    /// <summary>The conversation to tell; null when it came from elsewhere.</summary>
    public Guid? PercakapanId { get; set; }

    /// <summary>How many times the proof was made; printed on it, so that each reprint can be traced.</summary>
    public int Cetakan { get; set; }

    /// <summary>Logins older than this are closed, in every channel; null when none ever was.</summary>
    public DateTimeOffset? SesiSejak { get; set; }

    /// <summary>Guards against two officers deciding at once.</summary>
    public int Versi { get; set; }

    /// <summary>A new password: every login made with the old one ends, also one of this very moment.</summary>
    /// <param name="hash">From <see cref="Akun.Sandi.PencincangSandi"/>.</param>
    /// <param name="kini">Now.</param>
    public void GantiSandi(string hash, DateTimeOffset kini)
    {
        SandiHash = hash;
        SesiSejak = (SesiSejak > kini ? SesiSejak.Value : kini) + TimeSpan.FromMilliseconds(1);
    }

    /// <summary>The time to note for a login that is made now.</summary>
    public DateTimeOffset MasukPada(DateTimeOffset kini) => SesiSejak > kini ? SesiSejak.Value : kini;

    /// <summary>True when a login, or a proof of identity, of that time still counts.</summary>
    public bool MasihBerlaku(DateTimeOffset? sejak) => SesiSejak is null || sejak >= SesiSejak;
}

internal sealed class PetaRegistrasi : IEntityTypeConfiguration<Registrasi>
{
    public void Configure(EntityTypeBuilder<Registrasi> builder)
    {
        builder.ToTable("registrasi");
        builder.HasIndex(r => r.Nomor).IsUnique();
        builder.HasIndex(r => r.Nip).IsUnique();

        // Asked by every registration: was somebody registered from this chat before?
        builder.HasIndex(r => r.PercakapanId);

        // The orders of the officers' list: of one instansi by waiting time and by name, of the country by waiting time.
        builder.HasIndex(r => new { r.InstansiKode, r.Keadaan, r.TanggalDaftar });
        builder.HasIndex(r => new { r.InstansiKode, r.Keadaan, r.Nama });
        builder.HasIndex(r => new { r.Keadaan, r.TanggalDaftar });
        builder.Property(r => r.Nomor).HasMaxLength(12);
        builder.Property(r => r.Nip).HasMaxLength(18);
        builder.Property(r => r.InstansiKode).HasMaxLength(10);
        builder.Property(r => r.UnitKerja).HasMaxLength(200);
        builder.Property(r => r.Nama).HasMaxLength(100);
        builder.Property(r => r.Surel).HasMaxLength(100);
        builder.Property(r => r.NomorHp).HasMaxLength(NomorTelepon.PalingPanjang);
        builder.Property(r => r.NomorTelepon).HasMaxLength(NomorTelepon.PalingPanjang);
        builder.Property(r => r.Pertanyaan).HasMaxLength(100);
        builder.Property(r => r.Versi).IsConcurrencyToken();
    }
}
