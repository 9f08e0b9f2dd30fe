using Telegram.Bot.Exceptions;

namespace Telegram.Bot.Types;

public class ApiResponse<TResult> : ApiResponse
{
    public TResult? Result { get; init; }
}
