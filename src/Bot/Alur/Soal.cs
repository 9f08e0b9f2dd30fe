using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Alur;

/// <summary>
/// One question among several that wait in the same state. Which one is asked follows from the answers alone, so resuming,
/// going back and changing an answer are the same thing: an answer is missing, so its question comes.
/// </summary>
/// <typeparam name="TIsi">The answers.</typeparam>
public sealed class Soal<TIsi>
{
    /// <summary>Short code, also that of its <c>Ubah</c> button.</summary>
    public required string Kode { get; init; }

    /// <summary>What the summary calls it; null when it is not in the summary.</summary>
    public string? Judul { get; init; }

    /// <summary>It concerns this person; a question that does not holds no answer.</summary>
    public Func<TIsi, bool> Berlaku { get; init; } = _ => true;

    /// <summary>It has an answer.</summary>
    public required Func<TIsi, bool> Terjawab { get; init; }

    /// <summary>Asks.</summary>
    public required Action Tanya { get; init; }

    /// <summary>Reads the answer into the answers; what is wrong with it otherwise, null when all is well.</summary>
    public required Func<Task<Ujar?>> Terima { get; init; }

    /// <summary>Forgets the answer.</summary>
    public required Action<TIsi> Hapus { get; init; }

    /// <summary>Slow work on the answer before the transaction.</summary>
    public Func<Task<object?>>? Siapkan { get; init; }
}
