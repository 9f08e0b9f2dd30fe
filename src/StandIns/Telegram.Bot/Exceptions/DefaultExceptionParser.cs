namespace Telegram.Bot.Exceptions;

public class DefaultExceptionParser : IExceptionParser
{
    public ApiRequestException Parse(ApiResponse apiResponse) =>
        new(apiResponse.Description ?? "The Bot API gave no reason", apiResponse.ErrorCode, apiResponse.Parameters);
}
