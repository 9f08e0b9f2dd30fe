namespace Telegram.Bot.Types;

public class BotCommand
{
    public BotCommand()
    {
    }

    public BotCommand(string command, string description) => (Command, Description) = (command, description);

    public string Command { get; set; } = default!;

    public string Description { get; set; } = default!;

    public static implicit operator BotCommand((string Command, string Description) tuple) => new(tuple.Command, tuple.Description);
}
