using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>What a typed answer to a field means.</summary>
internal sealed class PenafsirIsian
{
    /// <summary>The meaning, with what it leaves open.</summary>
    public Task<Tafsir> TafsirkanAsync(RuangPeriksa ruang, Isian isian, string teks, CancellationToken batal) =>
        Task.FromResult(isian.Tafsirkan(teks, ruang.Konteks));
}
