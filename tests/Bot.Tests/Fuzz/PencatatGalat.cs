using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace EPupns.Bot.Tests.Fuzz;

/// <summary>Keeps what was logged as an error: where nobody may fail, there must be nothing to log.</summary>
internal sealed class PencatatGalat : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Galat { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Galat.Enqueue($"{formatter(state, exception)} {exception}");
        }
    }

    public void Dispose()
    {
    }
}
