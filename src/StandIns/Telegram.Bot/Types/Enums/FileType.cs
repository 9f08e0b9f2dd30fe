namespace Telegram.Bot.Types.Enums;

public enum FileType
{
    Stream = 1,
    Id,
    Url,
}
