using Discord;

namespace Bot.Wire.DiscordNet;

/// <summary>What Discord.Net says goes to the program's own log, secrets taken out. Its errors are warnings here: it goes on by itself, and what ends the program is told elsewhere.</summary>
internal sealed partial class LogBridge(Redaction redaction, ILoggerFactory loggers)
{
    private readonly ILogger _logger = loggers.CreateLogger("Discord.Net");

    /// <summary>Writes one message.</summary>
    public Task Write(LogMessage message)
    {
        var level = message.Severity switch
        {
            // It would know what these events are about if it were sent every server whole.
            LogSeverity.Warning when message.Message?.StartsWith("Unknown ", StringComparison.Ordinal) == true => LogLevel.Debug,
            LogSeverity.Critical or LogSeverity.Error or LogSeverity.Warning => LogLevel.Warning,
            LogSeverity.Info => LogLevel.Information,
            _ => LogLevel.Debug,
        };
        if (!_logger.IsEnabled(level)) return Task.CompletedTask;
        var text = redaction.Of(Text(message));
        Log.Said(_logger, level, message.Source, text);
        return Task.CompletedTask;
    }

    private static string Text(LogMessage message) => message.Exception is { } exception ? $"{message.Message} {exception.GetType().Name}: {exception.GetBaseException().Message}".TrimStart() : message.Message;

    private static partial class Log
    {
        [LoggerMessage("Discord.Net, {Source}: {Text}")]
        public static partial void Said(ILogger logger, LogLevel level, string source, string text);
    }
}
