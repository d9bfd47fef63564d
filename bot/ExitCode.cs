using System.Text.Json;
using Bot.Replies;
using Bot.Terminal;
using Bot.Wire;
using Microsoft.Extensions.Options;

namespace Bot;

/// <summary>The exit statuses of the process, which the README lists; no restart helps with 2 and 10 to 13.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int BadUsage = 2;
    public const int BadConfiguration = 10;
    public const int Authentication = 11;
    public const int RefusedByGateway = 12;
    public const int IdentifyBudgetSpent = 13;
    public const int Bug = 70;

    /// <summary>Standard output could not be written (EX_IOERR of sysexits.h).</summary>
    public const int OutputFailed = 74;

    /// <summary>Says on one line each what ended the program, and gives the status to end with.</summary>
    public static int Of(Exception exception, TextWriter error)
    {
        switch (exception)
        {
            case OptionsValidationException invalid:
                return Invalid(invalid.Failures, error);
            case InvalidOperationException { Source: "Microsoft.Extensions.Logging.Configuration" }:
                error.WriteLine(Visible.Of(
                    $"Logging:LogLevel: {exception.Message} "
                    + "Set Trace, Debug, Information, Warning, Error, Critical or None."));
                return BadConfiguration;
            case WireStopException stopped:
                error.WriteLine(Visible.Of(stopped.Message));
                return stopped.Status;
            case OutputException unwritten:
                error.WriteLine(Visible.Of($"The output could not be written: {unwritten.Message}"));
                return OutputFailed;
            case InvalidDataException or IOException or UnauthorizedAccessException:
                error.WriteLine(Visible.Of(
                    $"{exception.Message}{LineOf(exception)} "
                    + "Check appsettings.json and the corpus folder, then start again."));
                return BadConfiguration;
            default:
                error.WriteLine(Visible.Of(
                    $"This is a fault of the program: {exception.GetType().Name}: {exception.Message} "
                    + "Please report it with the command that led here."));
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
