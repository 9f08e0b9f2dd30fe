using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Akun.AkunPetugas;

/// <summary>A member of staff who works in the portal. What they may see follows from role, instansi and unit on every query.</summary>
public sealed class Petugas
{
    /// <summary>Key.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Login name, lower case.</summary>
    public required string NamaPengguna { get; set; }

    /// <summary>Name shown to colleagues and in the audit.</summary>
    public required string Nama { get; set; }

    /// <summary>What they may do.</summary>
    public Peran Peran { get; set; }

    /// <summary>Instansi they are bound to; null only for national roles.</summary>
    public string? InstansiKode { get; set; }

    /// <summary>Unit they are bound to inside the instansi; null means the whole instansi.</summary>
    public string? Unit { get; set; }

    /// <summary>The region of a level 3 verifier: 1–14 a Kanreg, 0 BKN Pusat; null for everybody else.</summary>
    public int? Kanreg { get; set; }

    /// <summary>Password hash; null until the invitation is taken up.</summary>
    public string? SandiHash { get; set; }

    /// <summary>Changes with every password change: sessions that hold an older one are closed.</summary>
    public string CapKeamanan { get; set; } = Guid.NewGuid().ToString("N");

    /// <summary>Secret of the authenticator app, encrypted; null while none is set up.</summary>
    public string? RahasiaKode { get; set; }

    /// <summary>Since when a login also asks for a code; null while <see cref="RahasiaKode"/> is not confirmed.</summary>
    public DateTimeOffset? DuaLangkahSejak { get; set; }

    /// <summary>The last step (RFC 6238) whose code was used: none works twice.</summary>
    public long LangkahKode { get; set; }

    /// <summary>False when the person no longer works here.</summary>
    public bool Aktif { get; set; } = true;

    /// <summary>E-mail for invitations and the like; null when none was given.</summary>
    public string? Surel { get; set; }

    /// <summary>Gives the role and what it is bound to.</summary>
    public void Ikat(Peran peran, Ikatan ikatan) => (Peran, InstansiKode, Unit, Kanreg) = (peran, ikatan.InstansiKode, ikatan.Unit, ikatan.Kanreg);

    /// <summary>A new password: every session that was opened with the old one ends.</summary>
    public void GantiSandi(string hash)
    {
        SandiHash = hash;
        CapKeamanan = Guid.NewGuid().ToString("N");
    }
}

internal sealed class PetaPetugas : IEntityTypeConfiguration<Petugas>
{
    public void Configure(EntityTypeBuilder<Petugas> builder)
    {
        builder.ToTable("petugas");
        builder.HasIndex(p => p.NamaPengguna).IsUnique();
        builder.Property(p => p.NamaPengguna).HasMaxLength(60);
        builder.Property(p => p.Nama).HasMaxLength(100);
        builder.Property(p => p.InstansiKode).HasMaxLength(10);
        builder.Property(p => p.Unit).HasMaxLength(200);
        builder.HasIndex(p => new { p.InstansiKode, p.Nama });
        builder.Property(p => p.Surel).HasMaxLength(254);
        builder.Property(p => p.RahasiaKode).HasMaxLength(120);
    }
}
