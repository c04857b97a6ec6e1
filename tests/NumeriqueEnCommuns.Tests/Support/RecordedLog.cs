using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>What the site says to its operator from warnings on.</summary>
public sealed class RecordedLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> lines = [];

    public IEnumerable<string> Warnings => lines.Select(line => line.Text);

    public IEnumerable<string> Errors => lines.Where(line => line.Level >= LogLevel.Error).Select(line => line.Text);

    /// <summary>Errors so far, once.</summary>
    public IReadOnlyList<string> TakeErrors()
    {
        List<string> errors = [];
        while (lines.TryDequeue(out var line))
        {
            if (line.Level >= LogLevel.Error)
                errors.Add(line.Text);
        }

        return errors;
    }

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            lines.Enqueue((logLevel, $"{formatter(state, exception)} {exception}"));
    }

    public void Dispose()
    {
    }
}
