using System.CommandLine;

namespace Bot.Terminal.OneShot;

/// <summary>The choices that every command takes on the command line.</summary>
internal static class OneShotOptions
{
    public static Option<bool> Json { get; } = new("--json") { Description = "Print one JSON object" };

    public static Option<string> Batch { get; } = new("--batch")
    {
        Description = "Answer every line of a file (- for standard input), one JSON object a line",
        HelpName = "FILE|-",
    };

    public static Option<string> Picture { get; } = new("--picture") { Description = "Draw the page to a .png or .svg file", HelpName = "FILE" };

    public static Option<bool> Why { get; } = new("--why") { Description = "Explain every score" };

    public static Option<int> Page { get; } = new("--page") { Description = "The page of a long reply", HelpName = "N", DefaultValueFactory = _ => 1 };

    static OneShotOptions() => Page.Validators.Add(result =>
    {
        if (result.Errors.Any() || (result.Tokens is [var token] && !(int.TryParse(token.Value, out var page) && page > 0)))
            result.AddError("--page takes a whole number from 1.");
    });
}
