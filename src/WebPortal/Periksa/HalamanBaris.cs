using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.WebPortal.Periksa.Simpan;

namespace EPupns.WebPortal.Periksa;

/// <summary>One field: what SAPK has, whether it was found right, what it is corrected to.</summary>
public sealed record HalamanBaris
{
    /// <summary>The field.</summary>
    public required Isian Isian { get; init; }

    /// <summary>Shown beside what SAPK has.</summary>
    public bool Banding { get; init; }

    /// <summary>Where suggestions for it come from; null when it has no list to search.</summary>
    public string? Saran { get; init; }

    /// <summary>Where its list is gone through level by level; null when it is not.</summary>
    public string? Bertahap { get; init; }

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

    /// <summary>The choices of a field that has few: stored text and label; null when it is typed.</summary>
    public IReadOnlyList<(string Kode, string Label)>? Pilihan { get; init; }

    /// <summary>Where choices come from that are not there yet: the section that has to be filled in first.</summary>
    public Bagian? PilihanDari { get; init; }

    /// <summary>What the field waits for, when its list lacks the row.</summary>
    public MenungguDaftar? Menunggu { get; init; }

    /// <summary>What rules find wrong.</summary>
    public IReadOnlyList<TemuanDijelaskan> Temuan { get; init; } = [];

    /// <summary>What was typed and not taken.</summary>
    public string? Ketikan { get; init; }

    /// <summary>Why it was not taken, or what is to be confirmed.</summary>
    public string? Pesan { get; init; }

    /// <summary>What it could mean, to choose from.</summary>
    public IReadOnlyList<Tawaran> Tawaran { get; init; } = [];

    /// <summary>Id of the row on the page.</summary>
    public string Id => $"isian-{Isian.Kode}";

    /// <summary>The person has decided, so there is something to undo.</summary>
    public bool Diputuskan => Sesuai || Perbaikan is not null || Menunggu is not null;

    /// <summary>What the input holds when nothing was typed: what comes back as it was changes nothing.</summary>
    public string TeksKini => Pilihan is not null ? Pilihan.FirstOrDefault(p => p.Kode == Nilai).Kode ?? "" : Nilai is null ? "" : Perbaikan ?? "";

    /// <summary>What the input shows.</summary>
    public string Teks => Ketikan ?? TeksKini;
}
