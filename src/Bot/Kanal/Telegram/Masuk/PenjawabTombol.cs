using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>Answers a press. One that is older than 150 seconds Telegram no longer knows, which is fine.</summary>
internal sealed class PenjawabTombol(KlienTelegram klien, Katalog katalog, ILogger<PenjawabTombol> log)
{
    private static readonly TimeSpan PalingLama = TimeSpan.FromSeconds(5);
    private readonly string _sudahDijawab = string.Concat(katalog.Ucapkan(TeksUmum.SudahDijawab).Select(p => p.Teks));

    public async Task JawabAsync(string id, bool usang, CancellationToken batal)
    {
        using var batas = CancellationTokenSource.CreateLinkedTokenSource(batal);
        batas.CancelAfter(PalingLama);
        try
        {
            await klien.Api.AnswerCallbackQuery(id, text: usang ? _sudahDijawab : null, cancellationToken: batas.Token);
        }
        catch (Exception galat) when (galat is RequestException or OperationCanceledException)
        {
            log.LogDebug("Tekanan tombol tidak terjawab: {Galat}", GalatTelegram.Ringkas(galat));
        }
    }
}
