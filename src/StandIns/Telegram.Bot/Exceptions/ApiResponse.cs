using Telegram.Bot.Types;

namespace Telegram.Bot.Exceptions;

public class ApiResponse
{
    public bool Ok { get; init; }
    public string? Description { get; init; }
    public int ErrorCode { get; init; }
    public ResponseParameters? Parameters { get; init; }
}
