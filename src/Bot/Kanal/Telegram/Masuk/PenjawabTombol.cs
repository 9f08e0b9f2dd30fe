using System.Text.Json;
using System.Text.Json.Serialization;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>Answers a press. One that is older than 150 seconds Telegram no longer knows, which is fine.</summary>
internal sealed class PenjawabTombol(KlienTelegram klien, Katalog katalog, ILogger<PenjawabTombol> log)
{
    private static readonly TimeSpan PalingLama = TimeSpan.FromSeconds(5);
    private readonly string _sudahDijawab = katalog.Polos(TeksUmum.SudahDijawab);

    /// <summary>The answer as a call in the reply to Telegram's own. Whether it came through nobody tells; it is a courtesy, and costs no call.</summary>
    public byte[] Balasan(Tekanan tekanan) => JsonSerializer.SerializeToUtf8Bytes(
        new JawabanTekan("answerCallbackQuery", tekanan.Id, tekanan.Usang ? _sudahDijawab : null), JawabanTekanJson.Default.JawabanTekan);

    public async Task JawabAsync(Tekanan tekanan, CancellationToken batal)
    {
        using var batas = CancellationTokenSource.CreateLinkedTokenSource(batal);
        batas.CancelAfter(PalingLama);
        try
        {
            await klien.Api.AnswerCallbackQuery(tekanan.Id, text: tekanan.Usang ? _sudahDijawab : null, cancellationToken: batas.Token);
        }
        catch (Exception galat) when (galat is RequestException or OperationCanceledException)
        {
            log.LogDebug("Tekanan tombol tidak terjawab: {Galat}", GalatTelegram.Ringkas(galat));
        }
    }
}

/// <summary>A call of the Bot API within the reply to a webhook.</summary>
internal sealed record JawabanTekan(string Method, string CallbackQueryId, string? Text);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JawabanTekan))]
internal sealed partial class JawabanTekanJson : JsonSerializerContext;
