using Telegram.Bot.Requests.Abstractions;

namespace Telegram.Bot.Args;

public class ApiRequestEventArgs(IRequest request, HttpRequestMessage? httpRequestMessage = null) : EventArgs
{
    public IRequest Request { get; } = request;
    public HttpRequestMessage? HttpRequestMessage { get; } = httpRequestMessage;
}
