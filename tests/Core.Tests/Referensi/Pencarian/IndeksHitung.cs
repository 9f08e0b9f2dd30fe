using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Pencarian.Indeks;

namespace EPupns.Core.Tests.Referensi.Pencarian;

/// <summary>An index that remembers what it was asked.</summary>
internal sealed class IndeksHitung(IIndeksRujukan dalam) : IIndeksRujukan
{
    public List<string> Kata { get; } = [];

    public List<string> Baris { get; } = [];

    public Task<IReadOnlyDictionary<string, KataDaftar>> KataAsync(IReadOnlyCollection<string> kata, CancellationToken batal)
    {
        Kata.AddRange(kata);
        return dalam.KataAsync(kata, batal);
    }

    public Task<IReadOnlyList<KataDaftar>> SekitarAsync(string awal, string akhir, int terpendek, int terpanjang, CancellationToken batal) =>
        dalam.SekitarAsync(awal, akhir, terpendek, terpanjang, batal);

    public Task<IReadOnlyList<KataDaftar>> LanjutanAsync(string awal, int paling, CancellationToken batal) => dalam.LanjutanAsync(awal, paling, batal);

    public Task<IReadOnlyList<Rujukan>> BarisAsync(IReadOnlyList<IReadOnlyList<string>> kelompok, int paling, CancellationToken batal)
    {
        Baris.Add(string.Join('&', kelompok.Select(k => string.Join('|', k))));
        return dalam.BarisAsync(kelompok, paling, batal);
    }

    public Task<IReadOnlyList<Rujukan>> BerawalAsync(string inti, int paling, CancellationToken batal) => dalam.BerawalAsync(inti, paling, batal);
}
