namespace Telegram.Bot.Types;

public class TGFile : FileBase
{
    public string? FilePath { get; set; }
}
