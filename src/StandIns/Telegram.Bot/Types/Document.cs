namespace Telegram.Bot.Types;

public class Document : FileBase
{
    public PhotoSize? Thumbnail { get; set; }
    public string? FileName { get; set; }
    public string? MimeType { get; set; }
}
