using System.Collections.Concurrent;
using Telegram.Bot.Args;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public class TelegramBotClient : ITelegramBotClient
{
    private readonly TelegramBotClientOptions _options;
    private readonly HttpClient _http;
    private readonly ConcurrentDictionary<string, Uri> _addresses = new(StringComparer.Ordinal);

    public TelegramBotClient(string token, HttpClient? httpClient = null, CancellationToken cancellationToken = default)
        : this(new TelegramBotClientOptions(token), httpClient, cancellationToken)
    {
    }

    public TelegramBotClient(TelegramBotClientOptions options, HttpClient? httpClient = null, CancellationToken cancellationToken = default)
    {
        _options = options ?? throw new ArgumentNullException(nameof(options));
        _http = httpClient ?? new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(3) });
        GlobalCancelToken = cancellationToken;
    }

    public event AsyncEventHandler<ApiRequestEventArgs>? OnMakingApiRequest;

    public event AsyncEventHandler<ApiResponseEventArgs>? OnApiResponseReceived;

    public string Token => _options.Token;

    public long BotId => _options.BotId;

    public bool LocalBotServer => _options.LocalBotServer;

    public TimeSpan Timeout
    {
        get => _http.Timeout;
        set => _http.Timeout = value;
    }

    public CancellationToken GlobalCancelToken { get; }

    public IExceptionParser ExceptionsParser { get; set; } = new DefaultExceptionParser();

    public virtual async Task<TResponse?> SendRequest<TResponse>(
        IRequest<TResponse?> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(GlobalCancelToken, cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            var reply = await SendOnce(request, both.Token);
            if (reply.Ok)
                return reply.Result;
            if (!MayRepeat(request, reply, attempt))
                throw ExceptionsParser.Parse(reply);
            await Task.Delay(TimeSpan.FromSeconds(reply.Parameters!.RetryAfter!.Value), both.Token);
        }
    }

    public async Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(filePath);
        ArgumentNullException.ThrowIfNull(destination);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(GlobalCancelToken, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{_options.BaseFileUrl}/{filePath}");
        using var response = await BotApiHttp.Send(_http, request, HttpCompletionOption.ResponseHeadersRead, both.Token);
        if (response.IsSuccessStatusCode)
            await BotApiHttp.CopyBody(response, destination, Timeout, both.Token);
        else
            throw ExceptionsParser.Parse(await BotApiHttp.ReadReply<bool>(response, both.Token));
    }

    public Task DownloadFile(TGFile file, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        return DownloadFile(file.FilePath!, destination, cancellationToken);
    }

    private async Task<ApiResponse<TResponse>> SendOnce<TResponse>(IRequest<TResponse?> request, CancellationToken cancellationToken)
    {
        var address = _addresses.GetOrAdd(request.MethodName, static (method, options) => new Uri($"{options.BaseRequestUrl}/{method}"), _options);
        using var message = new HttpRequestMessage(request.HttpMethod, address);
        message.Content = request.ToHttpContent();
        var making = new ApiRequestEventArgs(request, message);
        await Raise(OnMakingApiRequest, making, cancellationToken);
        using var response = await BotApiHttp.Send(_http, message, HttpCompletionOption.ResponseContentRead, cancellationToken);
        await Raise(OnApiResponseReceived, new ApiResponseEventArgs(response, making), cancellationToken);
        return await BotApiHttp.ReadReply<TResponse>(response, cancellationToken);
    }

    private bool MayRepeat(IRequest request, ApiResponse reply, int attempt) =>
        reply is { ErrorCode: 429, Parameters.RetryAfter: { } wait }
        && wait <= _options.RetryThreshold
        && attempt < _options.RetryCount
        && request is not IUpload { CanRepeat: false };

    private async ValueTask Raise<TArgs>(AsyncEventHandler<TArgs>? listeners, TArgs args, CancellationToken cancellationToken)
    {
        if (listeners is null)
            return;
        foreach (var listener in Delegate.EnumerateInvocationList(listeners))
            await listener(this, args, cancellationToken);
    }
}
