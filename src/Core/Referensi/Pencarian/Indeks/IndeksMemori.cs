using EPupns.Core.Referensi.Katalog;

namespace EPupns.Core.Referensi.Pencarian.Indeks;

/// <summary>The index of a short list that has a table of its own (instansi), made anew for a search.</summary>
internal sealed class IndeksMemori : IIndeksRujukan
{
    private readonly List<(Rujukan Baris, HashSet<string> Kata)> _baris;
    private readonly Dictionary<string, KataDaftar> _kata = [];

    public IndeksMemori(DaftarRujukan daftar, IEnumerable<Rujukan> baris)
    {
        _baris = [.. baris.Select(b => (b, b.Kunci.Split(' ').ToHashSet()))];
        foreach (var kata in _baris.SelectMany(b => b.Kata).Where(k => k.StartsWith(daftar.Tanda + ":", StringComparison.Ordinal)).Select(k => k[3..]))
        {
            _kata[kata] = new(kata, _kata.GetValueOrDefault(kata).Nama + 1, 0);
        }
    }

    public Task<IReadOnlyDictionary<string, KataDaftar>> KataAsync(IReadOnlyCollection<string> kata, CancellationToken batal) =>
        Task.FromResult<IReadOnlyDictionary<string, KataDaftar>>(kata.Distinct().Where(_kata.ContainsKey).ToDictionary(k => k, k => _kata[k]));

    public Task<IReadOnlyList<KataDaftar>> SekitarAsync(string awal, string akhir, int terpendek, int terpanjang, CancellationToken batal) =>
        Task.FromResult<IReadOnlyList<KataDaftar>>([.. _kata.Values.Where(k => k.Kata.Length >= terpendek && k.Kata.Length <= terpanjang
            && (k.Kata.StartsWith(awal, StringComparison.Ordinal) || k.Kata.EndsWith(akhir, StringComparison.Ordinal)))]);

    public Task<IReadOnlyList<KataDaftar>> LanjutanAsync(string awal, int paling, CancellationToken batal) =>
        Task.FromResult<IReadOnlyList<KataDaftar>>([.. _kata.Values.Where(k => k.Kata.StartsWith(awal, StringComparison.Ordinal)).OrderByDescending(k => k.Banyak).Take(paling)]);

    public Task<IReadOnlyList<Rujukan>> BarisAsync(IReadOnlyList<IReadOnlyList<string>> kelompok, int paling, CancellationToken batal) =>
        Task.FromResult<IReadOnlyList<Rujukan>>([.. _baris.Where(b => kelompok.All(k => k.Any(b.Kata.Contains))).Take(paling).Select(b => b.Baris)]);

    public Task<IReadOnlyList<Rujukan>> BerawalAsync(string inti, int paling, CancellationToken batal) =>
        Task.FromResult<IReadOnlyList<Rujukan>>([.. _baris.Select(b => b.Baris)
            .Where(b => b.Inti.StartsWith(inti, StringComparison.Ordinal)).OrderBy(b => b.Inti, StringComparer.Ordinal).Take(paling)]);
}
