namespace EPupns.BotApiDouble.Protokol;

/// <summary>Who called what, how often; of the calls themselves the latest are kept.</summary>
internal sealed class BukuPanggilan
{
    private const int Terbanyak = 10_000;
    private readonly Queue<Panggilan> _terakhir = new();
    private readonly Dictionary<string, int> _jumlah = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedSet<string> _parameterAsing = new(StringComparer.Ordinal);

    public void Catat(Panggilan panggilan, IEnumerable<string> asing)
    {
        lock (_terakhir)
        {
            _jumlah[panggilan.Metode] = _jumlah.GetValueOrDefault(panggilan.Metode) + 1;
            _parameterAsing.UnionWith(asing.Select(nama => $"{panggilan.Metode}.{nama}"));
            _terakhir.Enqueue(panggilan);
            if (_terakhir.Count > Terbanyak)
                _terakhir.Dequeue();
        }
    }

    public int Jumlah(string metode)
    {
        lock (_terakhir)
            return metode == "*" ? _jumlah.Values.Sum() : _jumlah.GetValueOrDefault(metode);
    }

    public IReadOnlyList<Panggilan> Semua()
    {
        lock (_terakhir)
            return [.. _terakhir];
    }

    public IReadOnlyList<string> ParameterAsing()
    {
        lock (_terakhir)
            return [.. _parameterAsing];
    }
}
