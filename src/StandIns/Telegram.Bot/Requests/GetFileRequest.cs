using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

public class GetFileRequest() : RequestBase<TGFile>("getFile")
{
    public required string FileId { get; set; }
}
