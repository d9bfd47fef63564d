using Index.Wording;

namespace Bot.Commands;

/// <summary>The languages that a server can choose from.</summary>
internal static class ServerLanguages
{
    /// <summary>The choice of no language: each asker's own.</summary>
    public const string Own = "own";

    /// <summary>What can be chosen.</summary>
    public static IReadOnlyList<Choice> Choices => [new(CommandWords.Of("server.language.own"), Own), .. Languages.All.Keys.Select(code => new Choice(NameOf(code), code))];

    /// <summary>The name of a language in itself.</summary>
    public static string NameOf(string code) => Languages.In(Languages.Of(code), () => CommandWords.Of("server.language.this"));
}
