namespace Telegram.Bot.Exceptions;

public interface IExceptionParser
{
    ApiRequestException Parse(ApiResponse apiResponse);
}
