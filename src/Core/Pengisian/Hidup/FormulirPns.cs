using EPupns.Core.Formulir;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Pengisian;

/// <summary>One person's form as a whole: where it stands in its life. Made at the first answer; the columns are what a verifier's queue asks for.</summary>
public sealed class FormulirPns
{
    /// <summary>Longest reason, the person's or an officer's.</summary>
    public const int PanjangAlasan = 250;

    /// <summary>Whose; the key.</summary>
    public Guid RegistrasiId { get; set; }

    /// <summary>NIP.</summary>
    public required string Nip { get; set; }

    /// <summary>Registration number.</summary>
    public string Nomor { get; set; } = "";

    /// <summary>Name, as the registration has it.</summary>
    public string Nama { get; set; } = "";

    /// <summary>Agency of the registration.</summary>
    public required string InstansiKode { get; set; }

    /// <summary>Unit of verifier level 1, as the form said when it was sent; null before.</summary>
    public string? UnitL1 { get; set; }

    /// <summary>What that unit is called; empty when there is none.</summary>
    public string NamaUnit { get; set; } = "";

    /// <summary>How many changes against SAPK were sent last.</summary>
    public int BanyakPerubahan { get; set; }

    /// <summary>Sections that have changes, as <see cref="BagianBerubah"/> writes them.</summary>
    public string Berubah { get; set; } = "";

    /// <summary>How many warnings came with it, those for verifiers only among them.</summary>
    public int BanyakPeringatan { get; set; }

    /// <summary>Who verifies for BKN (<see cref="Referensi.Instansi.Kanreg"/>), as it was when the form was sent last.</summary>
    public int Kanreg { get; set; }

    /// <summary>Where it stands.</summary>
    public KeadaanFormulir Keadaan { get; private set; } = KeadaanFormulir.Isi;

    /// <summary>The level whose turn it is; null when it is none's.</summary>
    public Putusan? Tingkat { get; private set; }

    /// <summary>When it was sent last.</summary>
    public DateTimeOffset? DikirimPada { get; set; }

    /// <summary>How many times it was sent.</summary>
    public int Kiriman { get; set; }

    /// <summary>When the person asked for it back; null when no such request is open.</summary>
    public DateTimeOffset? TurunDimintaPada { get; set; }

    /// <summary>Why they ask.</summary>
    public string? AlasanMinta { get; set; }

    /// <summary>Why an officer last took it down; null once it is sent again.</summary>
    public string? AlasanPetugas { get; set; }

    /// <summary>The member of staff who works on it; null when nobody does. Counts until <see cref="DipegangSampai"/>.</summary>
    public Guid? PemegangId { get; set; }

    /// <summary>Until when it is theirs: a case that somebody forgot goes back to the queue by itself.</summary>
    public DateTimeOffset? DipegangSampai { get; set; }

    /// <summary>The level that gave the form back: what is sent again goes straight to it. Null when no level did.</summary>
    public Putusan? KembaliKe { get; set; }

    /// <summary>Sent while SKPD was switched off for the instansi.</summary>
    public bool TanpaSkpd { get; set; }

    /// <summary>Sent while BKD was switched off for the instansi.</summary>
    public bool TanpaBkd { get; set; }

    /// <summary>Which answers may be changed while the form is open, as JSON of <see cref="BarisTerbuka"/>; null means all of them.</summary>
    public string? Terbuka { get; set; }

    /// <summary>Guards against two who decide at once.</summary>
    public int Versi { get; set; }

    /// <summary>Only the machine moves it.</summary>
    internal void Pindah(KeadaanFormulir keadaan) => (Keadaan, Tingkat) = (keadaan, keadaan.Tingkat());
}

internal sealed class PetaFormulirPns : IEntityTypeConfiguration<FormulirPns>
{
    public void Configure(EntityTypeBuilder<FormulirPns> builder)
    {
        builder.ToTable("formulir");
        builder.HasKey(f => f.RegistrasiId);
        builder.Property(f => f.RegistrasiId).ValueGeneratedNever();

        // The queue of a level: of one instansi, of one unit of it, of a region, of the country.
        builder.HasIndex(f => new { f.InstansiKode, f.Keadaan, f.DikirimPada, f.Nomor });
        builder.HasIndex(f => new { f.InstansiKode, f.UnitL1, f.Keadaan, f.DikirimPada, f.Nomor });
        builder.HasIndex(f => new { f.Kanreg, f.Keadaan, f.DikirimPada, f.Nomor });
        builder.HasIndex(f => new { f.Keadaan, f.DikirimPada, f.Nomor });

        // By name, as an officer looks for somebody: tens of thousands of names are not sorted for every page.
        builder.HasIndex(f => new { f.InstansiKode, f.Keadaan, f.Nama, f.Nomor });
        builder.HasIndex(f => new { f.Kanreg, f.Keadaan, f.Nama, f.Nomor });
        builder.HasIndex(f => f.Nip);
        builder.HasIndex(f => f.PemegangId).HasFilter("pemegang_id IS NOT NULL");
        builder.Property(f => f.Nip).HasMaxLength(18);
        builder.Property(f => f.InstansiKode).HasMaxLength(10);
        builder.Property(f => f.Nomor).HasMaxLength(12);
        builder.Property(f => f.Nama).HasMaxLength(200);
        builder.Property(f => f.UnitL1).HasMaxLength(200);
        builder.Property(f => f.NamaUnit).HasMaxLength(200);
        builder.Property(f => f.Berubah).HasMaxLength(1000);
        builder.Property(f => f.AlasanMinta).HasMaxLength(FormulirPns.PanjangAlasan);
        builder.Property(f => f.AlasanPetugas).HasMaxLength(FormulirPns.PanjangAlasan);
        builder.Property(f => f.Versi).IsConcurrencyToken();
    }
}
