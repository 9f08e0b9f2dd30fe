using System.Text.Json;
using EPupns.Core.Formulir;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Pengisian;

/// <summary>What a person wrote beside SAPK's values in one section or one record: a JSON document of its own (architecture: storage).</summary>
public sealed class CatatanPengisian
{
    /// <summary>Key.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Whose.</summary>
    public Guid RegistrasiId { get; set; }

    /// <summary>Section code.</summary>
    public required string Bagian { get; set; }

    /// <summary>Names the record in its section: the section's code, <c>sapk-0</c> for SAPK's first record, or an id of its own.</summary>
    public required string Kunci { get; set; }

    /// <summary>Answers as JSON: stored text by field code. Only what differs from SAPK or is not there.</summary>
    public string Isi { get; set; } = "{}";

    /// <summary>Codes of fields found right as SAPK has them: a JSON list, in order.</summary>
    public string Sesuai { get; set; } = "[]";

    /// <summary>Requests for rows that a list lacks, as JSON by field code: the field waits for its list.</summary>
    public string Menunggu { get; set; } = "{}";

    /// <summary>Taken away: for SAPK's record a proposal, for an own record the end of it. Both can be undone.</summary>
    public bool Dihapus { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset DiubahPada { get; set; }

    /// <summary>Grows with every change; a change against an older one is refused.</summary>
    public int Versi { get; set; }

    /// <summary>The answers.</summary>
    public Isi BacaIsi() => Formulir.Isi.DariJson(Isi);

    /// <summary>The fields found right.</summary>
    public IReadOnlySet<string> BacaSesuai() => JsonSerializer.Deserialize<HashSet<string>>(Sesuai)!;

    /// <summary>The fields that wait for their list.</summary>
    public IReadOnlyDictionary<string, MenungguDaftar> BacaMenunggu() => JsonSerializer.Deserialize<Dictionary<string, MenungguDaftar>>(Menunggu)!;

    internal void Tunggu(IEnumerable<KeyValuePair<string, MenungguDaftar>> menunggu) =>
        Menunggu = JsonSerializer.Serialize(new SortedDictionary<string, MenungguDaftar>(menunggu.ToDictionary(), StringComparer.Ordinal));

    internal void Tulis(Isi isi, IEnumerable<string> sesuai, DateTimeOffset kini) =>
        (Isi, Sesuai, DiubahPada, Versi) = (isi.KeJson(), JsonSerializer.Serialize(sesuai.Order(StringComparer.Ordinal)), kini, Versi + 1);
}

internal sealed class PetaCatatanPengisian : IEntityTypeConfiguration<CatatanPengisian>
{
    public void Configure(EntityTypeBuilder<CatatanPengisian> builder)
    {
        builder.ToTable("catatan_pengisian");
        builder.HasIndex(c => new { c.RegistrasiId, c.Bagian, c.Kunci }).IsUnique();
        builder.Property(c => c.Bagian).HasMaxLength(40);
        builder.Property(c => c.Kunci).HasMaxLength(40);
        builder.Property(c => c.Versi).IsConcurrencyToken();
    }
}
