using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Requests.Abstractions;

namespace Telegram.Bot.Requests;

public abstract class RequestBase<TResponse>(string methodName) : IRequest<TResponse>
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    [JsonIgnore]
    public HttpMethod HttpMethod { get; set; } = HttpMethod.Post;

    [JsonIgnore]
    public string MethodName { get; } = methodName;

    public virtual HttpContent? ToHttpContent() =>
        new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(this, GetType(), JsonBotAPI.Options)) { Headers = { ContentType = Json } };
}
