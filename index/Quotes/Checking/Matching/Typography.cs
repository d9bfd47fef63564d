namespace Index.Quotes.Checking.Matching;

/// <summary>Names the differences between two stretches with the same words that are no matter of wording.</summary>
internal static class Typography
{
    private static readonly (Func<string> Name, Func<char, bool> IsOne)[] Marks =
    [
        (() => NoteWords.QuoteMarks, Glyphs.IsQuoteMark),
        (() => NoteWords.Dashes, Glyphs.IsDash),
        (() => NoteWords.WhiteSpace, char.IsWhiteSpace),
        (() => NoteWords.InvisibleCharacters, Glyphs.IsInvisible),
        (() => NoteWords.EmphasisMarks, Glyphs.IsMarkup),
    ];

    public static IEnumerable<string> Differences(string quoted, string source)
    {
        if (quoted == source)
            yield break;
        foreach (var (name, isOne) in Marks)
            if (!quoted.Where(isOne).SequenceEqual(source.Where(isOne)))
                yield return name();
        var (mine, theirs) = (quoted.Where(char.IsLetter), source.Where(char.IsLetter));
        if (!mine.SequenceEqual(theirs) && mine.Select(char.ToLowerInvariant).SequenceEqual(theirs.Select(char.ToLowerInvariant)))
            yield return NoteWords.CapitalLetters;
    }
}
