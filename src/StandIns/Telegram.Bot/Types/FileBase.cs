namespace Telegram.Bot.Types;

public abstract class FileBase
{
    public string FileId { get; set; } = default!;
    public string FileUniqueId { get; set; } = default!;
    public long? FileSize { get; set; }
}
