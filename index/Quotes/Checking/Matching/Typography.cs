namespace Index.Quotes.Checking.Matching;

/// <summary>Names the differences between two stretches with the same words that are no matter of wording.</summary>
internal static class Typography
{
    private static readonly (string Name, Func<char, bool> IsOne)[] Marks =
    [
        ("quote marks or apostrophes", Glyphs.IsQuoteMark),
        ("dashes", Glyphs.IsDash),
        ("white space", char.IsWhiteSpace),
        ("invisible characters", Glyphs.IsInvisible),
        ("emphasis marks", Glyphs.IsMarkup),
    ];

    public static IEnumerable<string> Differences(string quoted, string source)
    {
        if (quoted == source)
            yield break;
        foreach (var (name, isOne) in Marks)
            if (!quoted.Where(isOne).SequenceEqual(source.Where(isOne)))
                yield return name;
        var (mine, theirs) = (quoted.Where(char.IsLetter), source.Where(char.IsLetter));
        if (!mine.SequenceEqual(theirs) && mine.Select(char.ToLowerInvariant).SequenceEqual(theirs.Select(char.ToLowerInvariant)))
            yield return "capital letters";
    }
}
