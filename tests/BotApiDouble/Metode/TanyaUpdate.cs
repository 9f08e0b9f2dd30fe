using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Antrean;
using EPupns.BotApiDouble.Protokol;

namespace EPupns.BotApiDouble.Metode;

/// <summary>getUpdates: answers at once when something waits, else holds the call. Only one asker at a time.</summary>
internal sealed class TanyaUpdate(Dunia.Dunia dunia, PengirimWebhook pengirim)
{
    private const int TungguTerlama = 50;
    private CancellationTokenSource? _penanyaKini;

    public async Task<JsonNode> JalankanAsync(Parameter p, CancellationToken putus)
    {
        using var giliran = CancellationTokenSource.CreateLinkedTokenSource(putus);
        var batas = Task.Delay(TimeSpan.FromSeconds(Math.Clamp(p.Angka("timeout", 0), 0, TungguTerlama)), giliran.Token);
        lock (dunia.Kunci)
            Gantikan(giliran, p);
        try
        {
            while (true)
            {
                var berubah = dunia.Antrean.Berubah.Tunggu;
                var hasil = Ambil(p, giliran, putus);
                if (hasil.Count > 0 || batas.IsCompletedSuccessfully)
                    return hasil;
                await Task.WhenAny(berubah, batas);
            }
        }
        finally
        {
            lock (dunia.Kunci)
                _penanyaKini = _penanyaKini == giliran ? null : _penanyaKini;
            await giliran.CancelAsync();
        }
    }

    private void Gantikan(CancellationTokenSource giliran, Parameter p)
    {
        if (pengirim.Webhook is not null)
            throw Penolakan.Bentrok(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        dunia.Antrean.Minta(p.CariLarik("allowed_updates", "allowed updates"));
        _penanyaKini?.Cancel();
        _penanyaKini = giliran;
    }

    // Nothing is taken for a caller that has hung up or been replaced: repeats are handed out only once.
    private JsonArray Ambil(Parameter p, CancellationTokenSource giliran, CancellationToken putus)
    {
        lock (dunia.Kunci)
        {
            putus.ThrowIfCancellationRequested();
            if (pengirim.Webhook is not null)
                throw Penolakan.Bentrok("terminated by setWebhook request");
            return giliran.IsCancellationRequested
                ? throw Penolakan.Bentrok("terminated by other getUpdates request; make sure that only one bot instance is running")
                : dunia.Antrean.Ambil(p.Angka("offset", 0), Math.Clamp(p.Angka("limit", 100), 1, 100));
        }
    }
}
