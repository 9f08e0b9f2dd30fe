using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Akun.DuaLangkah;

/// <summary>A recovery code: lets its owner in once without the app. Only its fingerprint is stored.</summary>
public sealed class KodeCadangan
{
    /// <summary>How many are handed out together.</summary>
    public const int Banyak = 10;

    private const int Panjang = 10;

    // Without letters and digits that are mistaken for each other.
    private const string Aksara = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Key.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Whose.</summary>
    public Guid PetugasId { get; set; }

    /// <summary>Fingerprint (SHA-256, hex) of the owner's id and the code: 49 random bits, tries are counted.</summary>
    public required string Sidik { get; set; }

    /// <summary>When it was used; null while it can be.</summary>
    public DateTimeOffset? DipakaiPada { get; set; }

    /// <summary>A new code, as it is shown: <c>abcde-fghjk</c>.</summary>
    internal static string Baru() => RandomNumberGenerator.GetString(Aksara, Panjang).Insert(Panjang / 2, "-");

    /// <summary>Its fingerprint; case, spaces and the hyphen do not count.</summary>
    internal static string Cap(Guid petugas, string kode) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{petugas:N}\n{string.Concat(kode.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit))}")));
}

internal sealed class PetaKodeCadangan : IEntityTypeConfiguration<KodeCadangan>
{
    public void Configure(EntityTypeBuilder<KodeCadangan> builder)
    {
        builder.ToTable("kode_cadangan");
        builder.HasIndex(k => new { k.PetugasId, k.Sidik });
        builder.Property(k => k.Sidik).HasMaxLength(64);
    }
}
