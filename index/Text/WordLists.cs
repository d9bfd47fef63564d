namespace Index.Text;

/// <summary>
/// Reads the word lists of languages, which are written as plain text: words between white space, lower case.
/// </summary>
internal static class WordLists
{
    /// <summary>The words of a list.</summary>
    public static IReadOnlySet<string> Words(string list) => Split(list).ToHashSet(StringComparer.Ordinal);

    /// <summary>Abbreviations: <c>no#</c> is one before a number only, <c>etc?</c> may end a sentence.</summary>
    public static IReadOnlyDictionary<string, AbbreviationKind> Abbreviations(string list) => Split(list).ToDictionary(
        word => word.TrimEnd('#', '?'),
        word => word[^1] switch
        {
            '#' => AbbreviationKind.BeforeNumber,
            '?' => AbbreviationKind.MayEnd,
            _ => AbbreviationKind.Inside,
        },
        StringComparer.Ordinal);

    /// <summary>
    /// Numbers from <paramref name="first"/> on, one a place; forms of one number are joined by a stroke:
    /// <c>erste|erster</c>.
    /// </summary>
    public static Dictionary<string, int> Numbers(string list, int first)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (place, forms) in Split(list).Index())
            foreach (var form in forms.Split('|'))
                numbers.TryAdd(form, first + place);
        return numbers;
    }

    /// <summary>Names by their meaning, one meaning a line: <c>article: artikel art.</c></summary>
    public static IReadOnlyDictionary<string, string> Names(string lines)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var word in Split(line[(colon + 1)..])) names[word] = line[..colon];
        }

        return names;
    }

    private static string[] Split(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
