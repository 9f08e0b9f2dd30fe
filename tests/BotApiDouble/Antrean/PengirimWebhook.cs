using System.Net;
using System.Text;

namespace EPupns.BotApiDouble.Antrean;

/// <summary>Brings updates to the bot: lanes in parallel, each in order, and again until the bot says 2xx.</summary>
internal sealed class PengirimWebhook(Dunia.Dunia dunia) : IAsyncDisposable
{
    private static readonly TimeSpan RetryAfterTerpanjang = TimeSpan.FromHours(1);

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private readonly Dictionary<string, Task> _jalan = new(StringComparer.Ordinal);
    private CancellationTokenSource _henti = new();
    private SemaphoreSlim _sambungan = new(1);

    public Webhook? Webhook { get; private set; }

    /// <summary>Gets what the bot said in its reply, which may be a call.</summary>
    public Func<HttpContent, Task> Dijawab { get; set; } = _ => Task.CompletedTask;

    /// <summary>Under the world's lock, as everything public here but disposal.</summary>
    public void Pasang(Webhook webhook)
    {
        Lepas();
        Webhook = webhook;
        _sambungan = new SemaphoreSlim(webhook.SambunganTerbanyak);
        dunia.Antrean.Berubah.Bunyikan();
        Gerakkan();
    }

    public void Lepas()
    {
        _henti.Cancel();
        _henti = new CancellationTokenSource();
        _jalan.Clear();
        Webhook = null;
    }

    /// <summary>Starts a lane's delivery where updates wait and nobody brings them.</summary>
    public void Gerakkan()
    {
        if (Webhook is not { } webhook)
            return;
        dunia.Antrean.PindahkanUlangan();
        foreach (var jalur in dunia.Antrean.JalurTertunda.Where(jalur => !_jalan.ContainsKey(jalur)))
        {
            var (sambungan, henti) = (_sambungan, _henti.Token);
            _jalan[jalur] = Task.Run(() => AntarJalurAsync(webhook, jalur, sambungan, henti), CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Task[] sisa;
        lock (dunia.Kunci)
        {
            sisa = [.. _jalan.Values];
            Lepas();
        }
        await Task.WhenAll(sisa);
        _http.Dispose();
    }

    private async Task AntarJalurAsync(Webhook webhook, string jalur, SemaphoreSlim sambungan, CancellationToken henti)
    {
        var gagal = 0;
        while (Terdepan(jalur, henti) is { } update)
        {
            var (berhasil, tunda) = await AntarAsync(webhook, update, sambungan, henti);
            if (berhasil)
                Selesai(update, henti);
            else if (!henti.IsCancellationRequested)
                await Task.Delay(tunda ?? Jeda(gagal), henti).ContinueWith(static _ => { }, TaskScheduler.Default);
            gagal = berhasil ? 0 : gagal + 1;
        }
    }

    // Looking for the next and saying "this lane is done" must be one step: an update may be added in between.
    private UpdateTertunda? Terdepan(string jalur, CancellationToken henti)
    {
        lock (dunia.Kunci)
        {
            if (henti.IsCancellationRequested)
                return null;
            var update = dunia.Antrean.TerdepanDi(jalur);
            if (update is null)
                _jalan.Remove(jalur);
            return update;
        }
    }

    private void Selesai(UpdateTertunda update, CancellationToken henti)
    {
        lock (dunia.Kunci)
            if (!henti.IsCancellationRequested)
                dunia.Antrean.Selesai(update);
    }

    // The first repeat comes at once, then twice as late each time.
    private TimeSpan Jeda(int gagal) => gagal == 0
        ? TimeSpan.Zero
        : TimeSpan.FromTicks(Math.Min(
            dunia.Pilihan.JedaUlangTerpanjang.Ticks, dunia.Pilihan.JedaUlangWebhook.Ticks << Math.Min(gagal - 1, 20)));

    private async Task<(bool Berhasil, TimeSpan? Tunda)> AntarAsync(
        Webhook webhook, UpdateTertunda update, SemaphoreSlim sambungan, CancellationToken henti)
    {
        try
        {
            await sambungan.WaitAsync(henti);
            try
            {
                return await KirimAsync(webhook, update, henti);
            }
            finally
            {
                sambungan.Release();
            }
        }
        catch (OperationCanceledException)
        {
            if (!henti.IsCancellationRequested)
                Catat(webhook, "Read timeout expired");
            return (false, null);
        }
        catch (HttpRequestException galat)
        {
            Catat(webhook, galat.HttpRequestError == HttpRequestError.ConnectionError ? "Connection refused" : "Connection closed");
            return (false, null);
        }
    }

    private async Task<(bool Berhasil, TimeSpan? Tunda)> KirimAsync(Webhook webhook, UpdateTertunda update, CancellationToken henti)
    {
        using var batas = CancellationTokenSource.CreateLinkedTokenSource(henti);
        batas.CancelAfter(dunia.Pilihan.BatasWebhook);
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, webhook.Alamat);
        permintaan.Content = new StringContent(update.Json.ToJsonString(), Encoding.UTF8, "application/json");
        if (webhook.Rahasia is not null)
            permintaan.Headers.Add("X-Telegram-Bot-Api-Secret-Token", webhook.Rahasia);
        using var jawaban = await _http.SendAsync(permintaan, batas.Token);
        if (jawaban.IsSuccessStatusCode)
        {
            await Dijawab(jawaban.Content);
            return (true, null);
        }
        Catat(webhook, $"Wrong response from the webhook: {(int)jawaban.StatusCode} {Sebutan(jawaban.StatusCode)}");
        return (false, jawaban.Headers.RetryAfter?.Delta is { } tunda && tunda < RetryAfterTerpanjang ? tunda : null);
    }

    private static string Sebutan(HttpStatusCode status) =>
        string.Concat(status.ToString().Select((huruf, i) => i > 0 && char.IsUpper(huruf) ? $" {huruf}" : $"{huruf}"));

    private void Catat(Webhook webhook, string galat)
    {
        lock (dunia.Kunci)
            (webhook.WaktuGalat, webhook.Galat) = (dunia.Kini, galat);
    }
}
