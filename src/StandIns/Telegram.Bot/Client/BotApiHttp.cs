using System.Text.Json;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Telegram.Bot;

/// <summary>HTTP as the Bot API speaks it; whatever goes wrong below comes out as a <see cref="RequestException"/>, never with an address in it.</summary>
internal static class BotApiHttp
{
    public static async Task<HttpResponseMessage> Send(
        HttpClient http, HttpRequestMessage request, HttpCompletionOption completion, CancellationToken cancellationToken)
    {
        try
        {
            return await http.SendAsync(request, completion, cancellationToken);
        }
        catch (OperationCanceledException timeout) when (!cancellationToken.IsCancellationRequested)
        {
            throw TimedOut(timeout);
        }
        catch (HttpRequestException failure)
        {
            throw Failed(failure);
        }
    }

    public static async Task<ApiResponse<TResponse>> ReadReply<TResponse>(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            var reply = JsonSerializer.Deserialize<ApiResponse<TResponse>>(body, JsonBotAPI.Options);
            return reply is { Ok: true, Result: not null } or { Ok: false, ErrorCode: not 0 }
                ? reply
                : throw new RequestException("The reply is not one of the Bot API", response.StatusCode);
        }
        catch (JsonException unreadable)
        {
            throw new RequestException("The reply could not be read", response.StatusCode, unreadable);
        }
    }

    /// <summary>The client's own time limit ends with the headers; here it holds for the body too.</summary>
    public static async Task CopyBody(HttpResponseMessage response, Stream destination, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        both.CancelAfter(limit);
        try
        {
            await response.Content.CopyToAsync(destination, both.Token);
        }
        catch (OperationCanceledException timeout) when (!cancellationToken.IsCancellationRequested)
        {
            throw TimedOut(timeout);
        }
        catch (HttpRequestException failure)
        {
            throw Failed(failure);
        }
    }

    private static RequestException TimedOut(Exception cause) => new("Bot API Request timed out", cause);

    private static RequestException Failed(HttpRequestException cause) => new($"Bot API Service Failure: {cause.Message}", cause);
}
