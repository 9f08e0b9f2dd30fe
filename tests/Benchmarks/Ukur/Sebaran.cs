namespace EPupns.Benchmarks.Ukur;

/// <summary>Durations collected by many threads, and their percentiles.</summary>
internal sealed class Sebaran
{
    private readonly List<double> _milidetik = [];
    private readonly Lock _kunci = new();

    public int Banyak => _milidetik.Count;

    /// <summary>Mean in milliseconds.</summary>
    public double Rata => _milidetik.Count == 0 ? 0 : _milidetik.Average();

    public void Tambah(TimeSpan lama)
    {
        lock (_kunci)
        {
            _milidetik.Add(lama.TotalMilliseconds);
        }
    }

    /// <summary>Milliseconds that this share of the durations stays within, e.g. 0.99.</summary>
    public double Persentil(double bagian)
    {
        lock (_kunci)
        {
            _milidetik.Sort();
            return _milidetik.Count == 0 ? 0 : _milidetik[Math.Min(_milidetik.Count - 1, (int)(_milidetik.Count * bagian))];
        }
    }

    public override string ToString() => $"p50 {Persentil(0.5):0.0#} ms · p99 {Persentil(0.99):0.0#} ms · max {Persentil(1):0.0#} ms";
}
