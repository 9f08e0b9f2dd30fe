using EPupns.Core.Referensi.Katalog;

namespace EPupns.Core.Referensi.Pencarian;

/// <summary>The index of a short list that has a table of its own (instansi), made anew for a search.</summary>
internal sealed class IndeksMemori : IIndeksRujukan
{
    private readonly List<(Rujukan Baris, HashSet<string> Kata)> _baris;
    private readonly Dictionary<string, KataRujukan> _kata = [];

    public IndeksMemori(DaftarRujukan daftar, IEnumerable<Rujukan> baris)
    {
        _baris = [.. baris.Select(b => (b, b.Kunci.Split(' ').ToHashSet()))];
        foreach (var kata in _baris.SelectMany(b => b.Kata).Where(k => k.StartsWith(daftar.Tanda + ":", StringComparison.Ordinal)).Select(k => k[3..]))
        {
            if (!_kata.TryGetValue(kata, out var ada))
            {
                _kata[kata] = ada = new KataRujukan { Daftar = daftar.Kode, Kata = kata, Balik = IndeksBasis.Balik(kata) };
            }

            ada.Banyak++;
        }
    }

    public Task<IReadOnlyList<KataRujukan>> KataAsync(IReadOnlyCollection<string> kata, CancellationToken batal) =>
        Task.FromResult<IReadOnlyList<KataRujukan>>([.. kata.Select(k => _kata.GetValueOrDefault(k)).OfType<KataRujukan>()]);

    public Task<IReadOnlyList<KataRujukan>> SekitarAsync(string awal, string akhir, int terpendek, int terpanjang, CancellationToken batal) =>
        Task.FromResult<IReadOnlyList<KataRujukan>>([.. _kata.Values.Where(k => k.Kata.Length >= terpendek && k.Kata.Length <= terpanjang
            && (k.Kata.StartsWith(awal, StringComparison.Ordinal) || k.Kata.EndsWith(akhir, StringComparison.Ordinal)))]);

    public Task<IReadOnlyList<KataRujukan>> LanjutanAsync(string awal, CancellationToken batal) =>
        Task.FromResult<IReadOnlyList<KataRujukan>>([.. _kata.Values.Where(k => k.Kata.StartsWith(awal, StringComparison.Ordinal))]);

    public Task<IReadOnlyList<Rujukan>> BarisAsync(IReadOnlyList<IReadOnlyList<string>> kelompok, int paling, CancellationToken batal) =>
        Task.FromResult<IReadOnlyList<Rujukan>>([.. _baris.Where(b => kelompok.All(k => k.Any(b.Kata.Contains))).Take(paling).Select(b => b.Baris)]);

    public Task<IReadOnlyList<Rujukan>> BerawalAsync(string inti, int paling, CancellationToken batal) =>
        Task.FromResult<IReadOnlyList<Rujukan>>([.. _baris.Select(b => b.Baris)
            .Where(b => b.Inti.StartsWith(inti, StringComparison.Ordinal)).OrderBy(b => b.Inti, StringComparer.Ordinal).Take(paling)]);
}
