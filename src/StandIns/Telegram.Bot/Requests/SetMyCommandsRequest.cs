using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

public class SetMyCommandsRequest() : RequestBase<bool>("setMyCommands")
{
    public required IEnumerable<BotCommand> Commands { get; set; }
    public BotCommandScope? Scope { get; set; }
    public string? LanguageCode { get; set; }
}
