using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;

namespace EPupns.Core.Pengisian;

/// <summary>What a typed answer to a field means: the same in the chat and on the page.</summary>
public sealed class TafsirkanIsian
{
    /// <summary>The meaning, with what it leaves open.</summary>
    /// <param name="isian">The field.</param>
    /// <param name="teks">As typed.</param>
    /// <param name="konteks">The world.</param>
    /// <param name="batal">Stops waiting.</param>
    public Task<Tafsir> JalankanAsync(Isian isian, string teks, Konteks konteks, CancellationToken batal) =>
        Task.FromResult(isian.Tafsirkan(teks, konteks));
}
