namespace Telegram.Bot.Types;

public class Animation : FileBase
{
    public int Duration { get; set; }
    public string? FileName { get; set; }
    public string? MimeType { get; set; }
}

public class Audio : FileBase
{
    public int Duration { get; set; }
    public string? FileName { get; set; }
    public string? MimeType { get; set; }
}

public class Sticker : FileBase
{
    public string? Emoji { get; set; }
    public string? SetName { get; set; }
}

public class Video : FileBase
{
    public int Duration { get; set; }
    public string? FileName { get; set; }
    public string? MimeType { get; set; }
}

public class VideoNote : FileBase
{
    public int Duration { get; set; }
}

public class Voice : FileBase
{
    public int Duration { get; set; }
    public string? MimeType { get; set; }
}
