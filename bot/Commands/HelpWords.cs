using Bot.Replies;
using Index.Wording;

namespace Bot.Commands;

/// <summary>What /help says, all of it but the examples, which are in the language of the documents.</summary>
internal static class HelpWords
{
    private static readonly WordBook Words = new(typeof(HelpWords));

    public static string Title => Words.Text();

    public static string Foot => Words.Text();

    /// <summary>A command with an example, and what it gives.</summary>
    public static ListRow Of(string command, string example = "") => new($"/{CommandNames.Of(command)} {example}".TrimEnd(), Words.Text(name: $"Of.{command}"));
}
