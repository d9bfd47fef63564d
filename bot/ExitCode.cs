using System.Text.Json;
using Bot.Replies;
using Bot.Wire;
using Microsoft.Extensions.Options;

namespace Bot;

/// <summary>What the process tells whoever started it; 11 to 14 belong to the connection with Discord and the index on disk.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int BadUsage = 2;
    public const int BadConfiguration = 10;
    public const int Authentication = 11;
    public const int RefusedByGateway = 12;
    public const int IdentifyBudgetSpent = 13;
    public const int Bug = 70;

    /// <summary>Says on one line each what ended the program, and gives the status to end with.</summary>
    public static int Of(Exception exception, TextWriter error)
    {
        switch (exception)
        {
            case OptionsValidationException invalid:
                return Invalid(invalid.Failures, error);
            case AggregateException { InnerExceptions: var several } when several.All(inner => inner is OptionsValidationException):
                return Invalid(several.Cast<OptionsValidationException>().SelectMany(invalid => invalid.Failures), error);
            case InvalidOperationException { Source: "Microsoft.Extensions.Logging.Configuration" }:
                error.WriteLine(Visible.Of($"Logging:LogLevel: {exception.Message} Set Trace, Debug, Information, Warning, Error, Critical or None."));
                return BadConfiguration;
            case WireStopException stopped:
                error.WriteLine(Visible.Of(stopped.Message));
                return stopped.Status;
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

    private static int Invalid(IEnumerable<string> failures, TextWriter error)
    {
        foreach (var failure in failures)
            error.WriteLine(Visible.Of(failure));
        return BadConfiguration;
    }
}
