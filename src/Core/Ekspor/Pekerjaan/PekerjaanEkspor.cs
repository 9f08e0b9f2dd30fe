using System.Text.Json;
using EPupns.Core.Akun.AkunPetugas;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Ekspor;

/// <summary>An export that somebody asked for, with what they may see as it was at that moment.</summary>
public sealed class PekerjaanEkspor
{
    /// <summary>Key.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Who asked.</summary>
    public Guid PetugasId { get; set; }

    /// <summary>Their role then.</summary>
    public Peran Peran { get; set; }

    /// <summary>Their instansi then.</summary>
    public string? InstansiKode { get; set; }

    /// <summary>Their unit then.</summary>
    public string? Unit { get; set; }

    /// <summary>Their region then.</summary>
    public int? Kanreg { get; set; }

    /// <summary>Code of the table.</summary>
    public required string Tabel { get; set; }

    /// <summary>Format.</summary>
    public BentukEkspor Bentuk { get; set; }

    /// <summary>Which part of the table, as JSON of <see cref="SaringanTabel"/>.</summary>
    public string Saringan { get; set; } = "{}";

    /// <summary>Where it stands.</summary>
    public KeadaanEkspor Keadaan { get; private set; } = KeadaanEkspor.Antre;

    /// <summary>How many times a worker has begun.</summary>
    public int Percobaan { get; set; }

    /// <summary>Rows that there will be, as counted at the beginning; null before.</summary>
    public long? Perkiraan { get; set; }

    /// <summary>Rows written so far.</summary>
    public long Baris { get; set; }

    /// <summary>Bytes of the file; 0 until it is there.</summary>
    public long Ukuran { get; set; }

    /// <summary>SHA-256 of the file; empty until it is there.</summary>
    public string Sidik { get; set; } = "";

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset Dibuat { get; set; }

    /// <summary>When it was done, or given up.</summary>
    public DateTimeOffset? SelesaiPada { get; set; }

    /// <summary>Until when the file is there.</summary>
    public DateTimeOffset? BerlakuSampai { get; set; }

    /// <summary>Until when the worker that writes it is taken to be alive.</summary>
    public DateTimeOffset? SewaSampai { get; set; }

    /// <summary>Why it could not be written, for whoever asked.</summary>
    public string? Galat { get; set; }

    /// <summary>Guards against two who change it at once.</summary>
    public int Versi { get; set; }

    /// <summary>Which part of the table.</summary>
    public SaringanTabel BacaSaringan() => JsonSerializer.Deserialize<SaringanTabel>(Saringan) ?? new SaringanTabel();

    /// <summary>Notes who asks, and what they may see.</summary>
    public void Bekukan(Petugas petugas) =>
        (PetugasId, Peran, InstansiKode, Unit, Kanreg) = (petugas.Id, petugas.Peran, petugas.InstansiKode, petugas.Unit, petugas.Kanreg);

    /// <summary>Whoever asked, as they were then.</summary>
    public Petugas Pemohon() => new() { Id = PetugasId, NamaPengguna = "", Nama = "", Peran = Peran, InstansiKode = InstansiKode, Unit = Unit, Kanreg = Kanreg };

    /// <summary>The asker still is who they were: a file made under another role or for another instansi is not theirs any more.</summary>
    public bool MasihHak(Petugas petugas) => petugas.Aktif && petugas.Id == PetugasId && petugas.Peran == Peran
        && petugas.InstansiKode == InstansiKode && petugas.Unit == Unit && petugas.Kanreg == Kanreg && Peran.Boleh(Wewenang.Ekspor);

    /// <summary>Only the machine moves it.</summary>
    internal void Pindah(KeadaanEkspor keadaan)
    {
        Keadaan = keadaan;
        Versi++;
    }
}

/// <summary>A part of the file: small enough to be held in memory, to be stored anew and to be fetched alone.</summary>
public sealed class BagianEkspor
{
    /// <summary>Of which export.</summary>
    public Guid EksporId { get; set; }

    /// <summary>Which try wrote it.</summary>
    public int Percobaan { get; set; }

    /// <summary>0, 1, 2 …</summary>
    public int Urut { get; set; }

    /// <summary>Where it begins in the file.</summary>
    public long Awal { get; set; }

    /// <summary>Bytes.</summary>
    public int Panjang { get; set; }

    /// <summary>SHA-256 of its bytes.</summary>
    public required string Sidik { get; set; }

    /// <summary>Its name in the store: of this part alone, so that its end is nobody else's.</summary>
    public required string Kunci { get; set; }
}

internal sealed class PetaEkspor : IEntityTypeConfiguration<PekerjaanEkspor>, IEntityTypeConfiguration<BagianEkspor>
{
    public void Configure(EntityTypeBuilder<PekerjaanEkspor> builder)
    {
        builder.ToTable("ekspor");
        builder.HasIndex(e => new { e.PetugasId, e.Dibuat });
        builder.HasIndex(e => new { e.Keadaan, e.Dibuat });
        builder.Property(e => e.InstansiKode).HasMaxLength(10);
        builder.Property(e => e.Unit).HasMaxLength(200);
        builder.Property(e => e.Tabel).HasMaxLength(30);
        builder.Property(e => e.Saringan).HasMaxLength(500);
        builder.Property(e => e.Sidik).HasMaxLength(64);
        builder.Property(e => e.Galat).HasMaxLength(300);
        builder.Property(e => e.Versi).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<BagianEkspor> builder)
    {
        builder.ToTable("bagian_ekspor");
        builder.HasKey(b => new { b.EksporId, b.Percobaan, b.Urut });
        builder.Property(b => b.Sidik).HasMaxLength(64);
        builder.Property(b => b.Kunci).HasMaxLength(64);
    }
}
