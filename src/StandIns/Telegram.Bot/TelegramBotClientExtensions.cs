using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests.Abstractions;

namespace Telegram.Bot;

/// <summary>The Bot API's methods, by subject.</summary>
public static partial class TelegramBotClientExtensions
{
    private static async Task<TResponse> Ask<TResponse>(
        this ITelegramBotClient botClient, IRequest<TResponse> request, CancellationToken cancellationToken) =>
        await botClient.SendRequest<TResponse>(request!, cancellationToken)
        ?? throw new RequestException($"{request.MethodName} was answered with nothing");
}
