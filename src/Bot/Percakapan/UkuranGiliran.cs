using System.Diagnostics;
using System.Diagnostics.Metrics;
using EPupns.Core.Dasar;

namespace EPupns.Bot.Percakapan;

/// <summary>One turn, measured: how long it took and how it ended. A trace of its own, to which its transaction and the sending of its replies belong.</summary>
internal sealed class UkuranGiliran : IDisposable
{
    private static readonly Histogram<double> Lama = Ukuran.Meter.CreateHistogram(
        "epupns.giliran.lama", "s", "Lama satu giliran, dari kanal menyerahkannya sampai tersimpan.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10] });

    private readonly long _mulai = Stopwatch.GetTimestamp();
    private readonly Activity? _luar = Activity.Current;
    private readonly Activity? _jejak;
    private readonly string _kanal;
    private string _hasil = "dihentikan";

    public UkuranGiliran(string kanal)
    {
        _kanal = kanal;

        // Not a part of the request that brought it: what a client writes into its headers decides nothing here.
        Activity.Current = null;
        _jejak = Ukuran.Sumber.StartActivity("giliran", ActivityKind.Consumer);
        _jejak?.SetTag(Ukuran.Kanal, kanal);
    }

    /// <summary>How it ended.</summary>
    public HasilGiliran Selesai(HasilGiliran hasil)
    {
        _hasil = hasil.ToString().ToLowerInvariant();
        return hasil;
    }

    public void Dispose()
    {
        Lama.Record(Stopwatch.GetElapsedTime(_mulai).TotalSeconds, new(Ukuran.Kanal, _kanal), new(Ukuran.Hasil, _hasil));
        _jejak?.SetTag(Ukuran.Hasil, _hasil);
        _jejak?.Dispose();
        Activity.Current = _luar;
    }
}
