namespace Bot.Commands;

/// <summary>The languages that a server can choose from.</summary>
internal static class ServerLanguages
{
    /// <summary>The choice of no language: each asker's own.</summary>
    public const string Own = "own";

    /// <summary>What can be chosen; a language is added where its words are.</summary>
    public static IReadOnlyList<Choice> Choices { get; } = [new("Each asker's own", Own), new("English", "en")];
}
