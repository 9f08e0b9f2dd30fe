using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EPupns.Uji;

/// <summary>The SQL that a process sent to its database, without values: tests compare the work of two requests by it.</summary>
public sealed class PerintahTercatat : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _semua = new();

    /// <summary>Every statement so far, in order.</summary>
    public IReadOnlyList<string> Semua => [.. _semua];

    /// <summary>Lets a process write down what it sends.</summary>
    public static PerintahTercatat Di(IServiceCollection layanan)
    {
        var perintah = new PerintahTercatat();
        layanan.AddLogging(log => log.AddProvider(perintah).AddFilter<PerintahTercatat>(DbLoggerCategory.Database.Command.Name, LogLevel.Information));
        return perintah;
    }

    public void Kosongkan() => _semua.Clear();

    public ILogger CreateLogger(string categoryName) => this;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId == RelationalEventId.CommandExecuted && state is IReadOnlyList<KeyValuePair<string, object?>> isi)
        {
            _semua.Enqueue((string)isi.Single(i => i.Key == "commandText").Value!);
        }
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Dispose()
    {
    }
}
