using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Dasbor;

/// <summary>Why somebody does not take part (leap 11). The numbers are stored: never reuse one.</summary>
public enum SebabBelumIkut
{
    /// <summary>Died.</summary>
    Meninggal = 1,

    /// <summary>Retired.</summary>
    Pensiun = 2,

    /// <summary>Moved to another agency; SAPK does not know yet.</summary>
    Mutasi = 3,

    /// <summary>Studies, and is away for it.</summary>
    TugasBelajar = 4,

    /// <summary>Cannot be reached.</summary>
    TakTerjangkau = 5,
}

/// <summary>What an officer certifies about somebody who has not registered. Never changed, only taken back.</summary>
public sealed class AlasanBelumIkut
{
    /// <summary>Longest note.</summary>
    public const int PanjangCatatan = 250;

    /// <summary>Key.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Whom.</summary>
    public required string Nip { get; set; }

    /// <summary>Their agency in SAPK.</summary>
    public required string InstansiKode { get; set; }

    /// <summary>Why.</summary>
    public SebabBelumIkut Sebab { get; set; }

    /// <summary>Since when.</summary>
    public DateOnly Sejak { get; set; }

    /// <summary>A note; null when there is none.</summary>
    public string? Catatan { get; set; }

    /// <summary>Who certified it.</summary>
    public Guid PetugasId { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset Waktu { get; set; }

    /// <summary>When it was taken back; null while it stands.</summary>
    public DateTimeOffset? DicabutPada { get; set; }
}

/// <summary>What reasons are called.</summary>
public static class SebutanSebab
{
    /// <summary>A reason.</summary>
    public static string Sebutan(this SebabBelumIkut sebab) => sebab switch
    {
        SebabBelumIkut.Meninggal => "Meninggal",
        SebabBelumIkut.Pensiun => "Pensiun",
        SebabBelumIkut.Mutasi => "Mutasi ke instansi lain",
        SebabBelumIkut.TugasBelajar => "Tugas belajar",
        SebabBelumIkut.TakTerjangkau => "Tidak terjangkau",
        _ => throw new ArgumentOutOfRangeException(nameof(sebab), sebab, "Sebab tidak dikenal."),
    };
}

internal sealed class PetaAlasanBelumIkut : IEntityTypeConfiguration<AlasanBelumIkut>
{
    public void Configure(EntityTypeBuilder<AlasanBelumIkut> builder)
    {
        builder.ToTable("alasan_belum_ikut");
        builder.HasIndex(a => a.Nip).IsUnique().HasFilter("dicabut_pada IS NULL");
        builder.HasIndex(a => a.InstansiKode);
        builder.Property(a => a.Nip).HasMaxLength(18);
        builder.Property(a => a.InstansiKode).HasMaxLength(10);
        builder.Property(a => a.Catatan).HasMaxLength(AlasanBelumIkut.PanjangCatatan);
    }
}
