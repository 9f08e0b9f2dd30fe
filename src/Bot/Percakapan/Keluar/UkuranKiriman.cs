using System.Diagnostics;
using System.Diagnostics.Metrics;
using EPupns.Core.Dasar;

namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>One message on its way to a channel, measured; within the trace of its turn when the turn ran in this process.</summary>
internal sealed class UkuranKiriman(string kanal, ActivityContext giliran) : IDisposable
{
    private static readonly Counter<long> Kiriman = Ukuran.Meter.CreateCounter<long>("epupns.kirim", "{kiriman}", "Kiriman yang diserahkan kepada kanal, menurut hasilnya.");
    private static readonly Counter<long> Galat = Ukuran.Meter.CreateCounter<long>("epupns.kirim.galat", "{kiriman}", "Kiriman yang ditolak kanal atau harus menunggu.");
    private readonly Activity? _jejak = Ukuran.Sumber.StartActivity("kirim", ActivityKind.Producer, giliran);

    /// <summary>How it ended.</summary>
    public HasilKirim Selesai(HasilKirim hasil)
    {
        var nama = hasil switch
        {
            HasilKirim.Terkirim => "terkirim",
            HasilKirim.Tunda => "tunda",
            HasilKirim.Ditolak { Diblokir: true } => "diblokir",
            HasilKirim.Ditolak => "ditolak",
            _ => "sewa-habis",
        };
        TagList tanda = [new(Ukuran.Kanal, kanal), new(Ukuran.Hasil, nama)];
        Kiriman.Add(1, tanda);
        if (hasil is HasilKirim.Tunda or HasilKirim.Ditolak)
        {
            Galat.Add(1, tanda);
            _jejak?.SetStatus(ActivityStatusCode.Error);
        }

        _jejak?.SetTag(Ukuran.Kanal, kanal).SetTag(Ukuran.Hasil, nama);
        return hasil;
    }

    public void Dispose() => _jejak?.Dispose();
}
