using Index.Wording;

namespace Bot.Commands;

/// <summary>What commands and options are called where users see them; Discord sends the names that stand in the code, whatever language it shows (CMD-18).</summary>
internal static class CommandNames
{
    private static readonly WordBook Words = new(typeof(CommandNames));

    /// <summary>The name in the reader's language; the name itself where it has none there.</summary>
    public static string Of(string name) => Words.Known(Key(name)) ?? name;

    /// <summary>The names, as a list in a sentence.</summary>
    public static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(Of));

    // The menu of a message has names with spaces and capitals.
    private static string Key(string name) => name.Replace(' ', '-').ToLowerInvariant();
}
