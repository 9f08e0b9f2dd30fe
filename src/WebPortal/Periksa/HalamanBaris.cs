using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.WebPortal.Periksa;

/// <summary>One field: what SAPK has, whether it was found right, what it is corrected to.</summary>
public sealed record HalamanBaris
{
    /// <summary>The field.</summary>
    public required Isian Isian { get; init; }

    /// <summary>Where its form goes to.</summary>
    public required string Alamat { get; init; }

    /// <summary>SAPK's value for people; null when it has none.</summary>
    public string? Sapk { get; init; }

    /// <summary>The person's own value for people; null when there is none.</summary>
    public string? Perbaikan { get; init; }

    /// <summary>The stored text of the present value.</summary>
    public string? Nilai { get; init; }

    /// <summary>Found right as SAPK has it.</summary>
    public bool Sesuai { get; init; }

    /// <summary>Where it is changed, when not here.</summary>
    public string? DiubahDi { get; init; }

    /// <summary>Nobody changes it here.</summary>
    public bool Terkunci { get; init; }

    /// <summary>The records to choose from, for a field that names one.</summary>
    public IReadOnlyList<(string Kode, string Label)> Pilihan { get; init; } = [];

    /// <summary>Version of the document.</summary>
    public int Versi { get; init; }

    /// <summary>What the field waits for, when its list lacks the row.</summary>
    public MenungguDaftar? Menunggu { get; init; }

    /// <summary>What rules find wrong.</summary>
    public IReadOnlyList<TemuanDijelaskan> Temuan { get; init; } = [];

    /// <summary>What was typed and not taken.</summary>
    public string? Ketikan { get; init; }

    /// <summary>Why it was not taken, or what is to be confirmed.</summary>
    public string? Pesan { get; init; }

    /// <summary>What it could mean, to choose from.</summary>
    public IReadOnlyList<PilihanTafsir> Tawaran { get; init; } = [];

    /// <summary>Id of the row on the page.</summary>
    public string Id => $"isian-{Isian.Kode}";
}
