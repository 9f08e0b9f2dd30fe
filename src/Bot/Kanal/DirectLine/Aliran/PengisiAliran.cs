using System.Net.WebSockets;
using System.Text;
using EPupns.Bot.Kanal.DirectLine.Log;
using EPupns.Bot.Percakapan;

namespace EPupns.Bot.Kanal.DirectLine.Aliran;

/// <summary>Keeps one WebSocket filled: first what was missed, then what comes, and an empty frame when nothing does.</summary>
internal sealed class PengisiAliran(PapanAliran papan, PenulisSet penulis, IServiceScopeFactory lingkup, ILogger<PengisiAliran> log)
{
    private static readonly TimeSpan Diam = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Jeda = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan SalamPisah = TimeSpan.FromSeconds(2);

    /// <summary>Runs until the client goes, a newer stream takes its place, or the program stops.</summary>
    public async Task JalankanAsync(WebSocket soket, string obrolan, long posisi, string dasar, CancellationToken berhenti)
    {
        using var langganan = papan.Langgan(obrolan, posisi);
        using var selesai = CancellationTokenSource.CreateLinkedTokenSource(berhenti, langganan.Tergusur);
        var dengar = DengarAsync(soket, selesai);
        try
        {
            await IsiAsync(soket, langganan, dasar, selesai.Token);
        }
        catch (Exception galat) when (galat is OperationCanceledException or WebSocketException)
        {
            log.LogDebug("Aliran ditutup: {Galat}", galat.GetType().Name);
        }

        await selesai.CancelAsync();
        await TutupAsync(soket, langganan.Tergusur.IsCancellationRequested ? "collision" : "");
        if (await Task.WhenAny(dengar, Task.Delay(SalamPisah, CancellationToken.None)) != dengar)
        {
            soket.Abort();
        }

        await dengar;
    }

    private async Task IsiAsync(WebSocket soket, Langganan langganan, string dasar, CancellationToken batal)
    {
        while (true)
        {
            var baris = await BacaAsync(langganan, batal);
            if (baris is { Count: > 0 })
            {
                await KirimAsync(soket, penulis.Tulis(baris, langganan.Posisi, langganan.Obrolan, dasar), batal);
                langganan.Posisi = baris[^1].Urut;
            }
            else if (!await langganan.TungguAsync(baris is null ? Jeda : Diam, batal))
            {
                await KirimAsync(soket, "", batal);
            }
        }
    }

    // Null when the database does not answer just now: the client keeps its stream and gets the rest later.
    private async Task<List<BarisLog>?> BacaAsync(Langganan langganan, CancellationToken batal)
    {
        try
        {
            await using var cakupan = lingkup.CreateAsyncScope();
            return await cakupan.ServiceProvider.GetRequiredService<LogObrolan>().BacaAsync(langganan.Obrolan, langganan.Posisi, batal);
        }
        catch (Exception galat) when (GalatSementara.Adalah(galat))
        {
            log.LogWarning("Log obrolan belum terbaca: {Galat}", galat.GetType().Name);
            return null;
        }
    }

    private static Task KirimAsync(WebSocket soket, string isi, CancellationToken batal) =>
        soket.SendAsync(Encoding.UTF8.GetBytes(isi), WebSocketMessageType.Text, endOfMessage: true, batal).WaitAsync(batal);

    // Clients send empty frames to see whether we are there; whatever they send is read and dropped.
    private static async Task DengarAsync(WebSocket soket, CancellationTokenSource selesai)
    {
        var buangan = new byte[1024];
        try
        {
            while ((await soket.ReceiveAsync(buangan.AsMemory(), CancellationToken.None)).MessageType != WebSocketMessageType.Close)
            {
                // Nothing that arrives here means anything.
            }
        }
        catch (Exception galat) when (galat is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            // The line is dead: there is nobody to listen to any more.
            soket.Abort();
        }

        await selesai.CancelAsync();
    }

    private static async Task TutupAsync(WebSocket soket, string alasan)
    {
        using var batas = new CancellationTokenSource(SalamPisah);
        try
        {
            if (soket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await soket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, alasan, batas.Token);
            }
        }
        catch (Exception galat) when (galat is OperationCanceledException or WebSocketException)
        {
            soket.Abort();
        }
    }
}
