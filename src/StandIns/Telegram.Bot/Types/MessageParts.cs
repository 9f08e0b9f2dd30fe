namespace Telegram.Bot.Types;

public class ChatShared
{
    public int RequestId { get; set; }
    public long ChatId { get; set; }
}

public class Dice
{
    public string Emoji { get; set; } = default!;
    public int Value { get; set; }
}

public class PaidMediaInfo
{
    public int StarCount { get; set; }
}

public class TextQuote
{
    public string Text { get; set; } = default!;
    public int Position { get; set; }
    public bool IsManual { get; set; }
}

public class UsersShared
{
    public int RequestId { get; set; }
}

public class Venue
{
    public Location Location { get; set; } = default!;
    public string Title { get; set; } = default!;
    public string Address { get; set; } = default!;
}

public class WebAppData
{
    public string Data { get; set; } = default!;
    public string ButtonText { get; set; } = default!;
}

public class WriteAccessAllowed
{
    public bool FromRequest { get; set; }
    public string? WebAppName { get; set; }
}
