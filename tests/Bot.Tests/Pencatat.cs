using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace EPupns.Bot.Tests;

/// <summary>Keeps what was logged, from a level on.</summary>
internal sealed class Pencatat(LogLevel mulai) : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Baris { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= mulai;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Baris.Enqueue($"{formatter(state, exception)} {exception}");
        }
    }

    public void Dispose()
    {
    }
}
