using EPupns.Core.Dasar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Siaran;

/// <summary>A reminder that goes out some days before the day until which an instansi's forms should be sent (features.md §2 row 17, leap 10).</summary>
public sealed class Kampanye
{
    /// <summary>How many days before.</summary>
    public int Hari { get; set; }

    /// <summary>Switched on.</summary>
    public bool Aktif { get; set; }

    /// <summary>Subject.</summary>
    public required string Perihal { get; set; }

    /// <summary>What it says; <c>{tenggat}</c> and <c>{sisa}</c> become the day and how many days are left.</summary>
    public required string Teks { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset DiubahPada { get; set; }

    /// <summary>Those there are, with the words they begin with.</summary>
    public static IReadOnlyList<Kampanye> Baku { get; } =
    [
        Baru(14, "Dua minggu lagi", "Batas pengiriman formulir e-PUPNS Anda {tenggat}, {sisa} lagi. Formulir Anda belum terkirim.\nKetik /data untuk mengisi, atau /kelengkapan untuk melihat apa yang kurang."),
        Baru(7, "Seminggu lagi", "Batas pengiriman formulir e-PUPNS Anda {tenggat}, {sisa} lagi, dan formulir Anda belum terkirim.\nKetik /kelengkapan untuk melihat apa yang kurang, lalu /kirim."),
        Baru(3, "Tiga hari lagi", "Batas pengiriman formulir e-PUPNS Anda {tenggat}, {sisa} lagi. Bila ada yang menghambat, ketik /lapor dan kami bantu. Bila sudah lengkap, ketik /kirim."),
        Baru(1, "Besok hari terakhir", "Besok, {tenggat}, batas pengiriman formulir e-PUPNS Anda. Ketik /kirim bila sudah lengkap, atau /kelengkapan untuk melihat apa yang kurang."),
    ];

    /// <summary>Its text for a day.</summary>
    public string Untuk(DateOnly tenggat) => Teks
        .Replace("{tenggat}", Tanggal.Hari(tenggat), StringComparison.Ordinal)
        .Replace("{sisa}", Hari == 1 ? "satu hari" : $"{Hari} hari", StringComparison.Ordinal);

    private static Kampanye Baru(int hari, string perihal, string teks) => new() { Hari = hari, Perihal = perihal, Teks = teks };
}

internal sealed class PetaKampanye : IEntityTypeConfiguration<Kampanye>
{
    public void Configure(EntityTypeBuilder<Kampanye> builder)
    {
        builder.ToTable("kampanye");
        builder.HasKey(k => k.Hari);
        builder.Property(k => k.Hari).ValueGeneratedNever();
        builder.Property(k => k.Perihal).HasMaxLength(Siaran.PanjangPerihal);
        builder.Property(k => k.Teks).HasMaxLength(KelolaKampanye.PanjangTeks);
    }
}
