using System.Text.Json;
using Bot.Replies;
using Microsoft.Extensions.Options;

namespace Bot;

/// <summary>What the process tells whoever started it; 11 to 14 belong to the connection with Discord and the index on disk.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int BadUsage = 2;
    public const int BadConfiguration = 10;
    public const int Bug = 70;

    /// <summary>Says on one line each what ended the program, and gives the status to end with.</summary>
    public static int Of(Exception exception, TextWriter error)
    {
        switch (exception)
        {
            case OptionsValidationException invalid:
                foreach (var failure in invalid.Failures)
                    error.WriteLine(Visible.Of(failure));
                return BadConfiguration;
            case InvalidOperationException { Source: "Microsoft.Extensions.Logging.Configuration" }:
                error.WriteLine(Visible.Of($"Logging:LogLevel: {exception.Message} Set Trace, Debug, Information, Warning, Error, Critical or None."));
                return BadConfiguration;
            case InvalidDataException or IOException or UnauthorizedAccessException:
                error.WriteLine(Visible.Of($"{exception.Message}{LineOf(exception)} Check appsettings.json and the corpus folder, then start again."));
                return BadConfiguration;
            default:
                error.WriteLine(Visible.Of($"This is a fault of the program: {exception.GetType().Name}: {exception.Message} Please report it with the command that led here."));
                return Bug;
        }
    }

    // A broken settings file is named by the outer exception and its line by the innermost, counted from 0.
    private static string LineOf(Exception exception) =>
        exception.GetBaseException() is JsonException { LineNumber: { } line } ? $" Line {line + 1} is not JSON." : "";
}
