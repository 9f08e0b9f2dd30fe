using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;

namespace EPupns.Bot.Kanal.Telegram.Terima;

/// <summary>
/// Asks for updates and reads each by itself. The package reads the whole answer or nothing, so one update of a future that it cannot
/// read would come back with every answer and keep all others from ever being taken.
/// </summary>
internal sealed class PenanyaUpdate(HttpClient http, TelegramBotClientOptions susunan)
{
    private static readonly JsonDocumentOptions Bacaan = new() { MaxDepth = NomorUpdate.PalingDalam };
    private static readonly DefaultExceptionParser Penolakan = new();

    /// <exception cref="RequestException">Telegram said no, or nothing that is its answer.</exception>
    public async Task<IReadOnlyList<UpdateTiba>> TanyaAsync(GetUpdatesRequest permintaan, CancellationToken batal)
    {
        var isi = await PanggilAsync(permintaan, batal);
        try
        {
            using var jawaban = JsonDocument.Parse(isi, Bacaan);
            return Baca(jawaban.RootElement);
        }
        catch (JsonException galat)
        {
            throw new RequestException("The reply could not be read", galat);
        }
    }

    private static UpdateTiba[] Baca(JsonElement jawaban)
    {
        if (jawaban.ValueKind == JsonValueKind.Object && jawaban.TryGetProperty("result", out var hasil) && hasil.ValueKind == JsonValueKind.Array)
        {
            return [.. hasil.EnumerateArray().Select(UpdateTiba.Baca)];
        }

        throw jawaban.Deserialize<ApiResponse>(JsonBotAPI.Options) is { ErrorCode: not 0 } tolak
            ? Penolakan.Parse(tolak)
            : new RequestException("The reply is not one of the Bot API");
    }

    private async Task<byte[]> PanggilAsync(GetUpdatesRequest permintaan, CancellationToken batal)
    {
        try
        {
            using var isi = permintaan.ToHttpContent();
            using var jawaban = await http.PostAsync(new Uri($"{susunan.BaseRequestUrl}/{permintaan.MethodName}"), isi, batal);
            return await jawaban.Content.ReadAsByteArrayAsync(batal);
        }
        catch (OperationCanceledException galat) when (!batal.IsCancellationRequested)
        {
            throw new RequestException("Bot API Request timed out", galat);
        }
        catch (HttpRequestException galat)
        {
            throw new RequestException($"Bot API Service Failure: {galat.Message}", galat);
        }
    }
}
