namespace Telegram.Bot.Types;

public class PhotoSize : FileBase
{
    public int Width { get; set; }
    public int Height { get; set; }
}
