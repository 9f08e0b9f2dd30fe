using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Helpdesk;

/// <summary>A report from a PNS (features.md R6–R8, H4–H6), kept until the helpdesk takes it.</summary>
public sealed class Laporan
{
    /// <summary>Key.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Report number, 10 digits, random (H6); the person keeps it.</summary>
    public required string Nomor { get; set; }

    /// <summary>What kind.</summary>
    public JenisLaporan Jenis { get; set; }

    /// <summary>NIP the person gave, 18 digits.</summary>
    public required string Nip { get; set; }

    /// <summary>Instansi according to SAPK; null when the NIP is unknown.</summary>
    public string? InstansiKode { get; set; }

    /// <summary>Answers as one JSON object: correct data, number and date of the SK, NIP lama …</summary>
    public required string Isi { get; set; }

    /// <summary>Fingerprint of the photo or file of the SK.</summary>
    public string? BerkasSidik { get; set; }

    /// <summary>Conversation to answer.</summary>
    public Guid? PercakapanId { get; set; }

    /// <summary>When it was made, UTC.</summary>
    public DateTimeOffset Waktu { get; set; }
}

/// <summary>Kinds of report. The numbers are stored: never reuse one. From 10 on a reference list lacks a row (H2, H3).</summary>
public enum JenisLaporan
{
    /// <summary>Tidak ada dalam database (R8, H5).</summary>
    TidakAdaDalamDatabase = 1,

    /// <summary>Nama salah (R7).</summary>
    NamaSalah = 2,

    /// <summary>Instansi salah (R6, R7).</summary>
    InstansiSalah = 3,

    /// <summary>Unit organisasi or satuan kerja tidak ada di daftar; goes to the instansi.</summary>
    RujukanUnor = 10,

    /// <summary>Lokasi kerja, tempat lahir or negara tidak ada di daftar; goes to the instansi.</summary>
    RujukanLokasi = 11,

    /// <summary>Pendidikan tidak ada di daftar; goes to BKN Pusat.</summary>
    RujukanPendidikan = 12,

    /// <summary>Jabatan fungsional tertentu tidak ada di daftar; goes to BKN Pusat.</summary>
    RujukanJft = 13,

    /// <summary>Jabatan fungsional umum tidak ada di daftar; goes to BKN Pusat.</summary>
    RujukanJfu = 14,

    /// <summary>Sekolah tidak ada di daftar; goes to the instansi.</summary>
    RujukanSekolah = 15,

    /// <summary>Unit kesehatan tidak ada di daftar; goes to the instansi.</summary>
    RujukanUnitKesehatan = 16,

    /// <summary>Mata pelajaran tidak ada di daftar.</summary>
    RujukanMataPelajaran = 17,

    /// <summary>Diklat fungsional tidak ada di daftar.</summary>
    RujukanDiklat = 18,

    /// <summary>Verifikator level 1 tidak ada di daftar; goes to the instansi.</summary>
    VerifikatorLevel1 = 19,

    /// <summary>A row of any other list.</summary>
    RujukanLain = 29,
}

internal sealed class PetaLaporan : IEntityTypeConfiguration<Laporan>
{
    public void Configure(EntityTypeBuilder<Laporan> builder)
    {
        builder.ToTable("laporan");
        builder.HasIndex(l => l.Nomor).IsUnique();
        builder.Property(l => l.Nomor).HasMaxLength(10);
        builder.Property(l => l.Nip).HasMaxLength(18);
        builder.Property(l => l.InstansiKode).HasMaxLength(10);
        builder.Property(l => l.BerkasSidik).HasMaxLength(64);
    }
}
