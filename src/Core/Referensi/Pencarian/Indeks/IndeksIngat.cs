namespace EPupns.Core.Referensi.Pencarian.Indeks;

/// <summary>Remembers for the length of one search what was already asked: readings of one text differ in a word, and ask mostly the same.</summary>
internal sealed class IndeksIngat(IIndeksRujukan dalam) : IIndeksRujukan
{
    private readonly Dictionary<string, KataDaftar> _kata = [];
    private readonly Dictionary<string, IReadOnlyList<Rujukan>> _baris = [];
    private readonly Dictionary<string, IReadOnlyList<KataDaftar>> _dekat = [];

    public async Task<IReadOnlyDictionary<string, KataDaftar>> KataAsync(IReadOnlyCollection<string> kata, CancellationToken batal)
    {
        var asing = kata.Where(k => !_kata.ContainsKey(k)).Distinct().ToList();
        if (asing.Count > 0)
        {
            var ada = await dalam.KataAsync(asing, batal);
            asing.ForEach(k => _kata[k] = ada.GetValueOrDefault(k));
        }

        return kata.Distinct().Select(k => _kata[k]).Where(k => k.Banyak > 0).ToDictionary(k => k.Kata);
    }

    public Task<IReadOnlyList<KataDaftar>> SekitarAsync(string awal, string akhir, int terpendek, int terpanjang, CancellationToken batal) =>
        IngatAsync(_dekat, $"{awal} {akhir} {terpendek} {terpanjang}", () => dalam.SekitarAsync(awal, akhir, terpendek, terpanjang, batal));

    public Task<IReadOnlyList<KataDaftar>> LanjutanAsync(string awal, int paling, CancellationToken batal) =>
        IngatAsync(_dekat, $"{awal} {paling}", () => dalam.LanjutanAsync(awal, paling, batal));

    public Task<IReadOnlyList<Rujukan>> BarisAsync(IReadOnlyList<IReadOnlyList<string>> kelompok, int paling, CancellationToken batal) =>
        IngatAsync(_baris, $"{paling}&{string.Join('&', kelompok.Select(k => string.Join('|', k)))}", () => dalam.BarisAsync(kelompok, paling, batal));

    public Task<IReadOnlyList<Rujukan>> BerawalAsync(string inti, int paling, CancellationToken batal) =>
        IngatAsync(_baris, $"{paling} {inti}", () => dalam.BerawalAsync(inti, paling, batal));

    private static async Task<IReadOnlyList<T>> IngatAsync<T>(Dictionary<string, IReadOnlyList<T>> ingatan, string kunci, Func<Task<IReadOnlyList<T>>> tanya)
    {
        if (!ingatan.TryGetValue(kunci, out var hasil))
        {
            ingatan[kunci] = hasil = await tanya();
        }

        return hasil;
    }
}
