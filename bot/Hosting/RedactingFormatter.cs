using Bot.Replies;
using Bot.Wire;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Bot.Hosting;

/// <summary>One line a message on the console, and no secret in it, whoever wrote it.</summary>
internal sealed class RedactingFormatter(Redaction redaction) : ConsoleFormatter(FormatterName)
{
    /// <summary>The name under which it is chosen.</summary>
    public const string FormatterName = "rapporteur";

    /// <inheritdoc/>
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var message = $"{Level(logEntry.LogLevel)}: {logEntry.Category}: {logEntry.Formatter(logEntry.State, logEntry.Exception)}";
        if (logEntry.Exception is { } exception) message += $" {exception}";
        textWriter.WriteLine(Visible.Of(redaction.Of(message.ReplaceLineEndings(" "))));
    }

    private static string Level(LogLevel level) => level switch
    {
        LogLevel.Trace => "trce",
        LogLevel.Debug => "dbug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "fail",
        _ => "crit",
    };
}
