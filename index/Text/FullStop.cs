namespace Index.Text;

/// <summary>
/// Whether a full stop belongs to the word before it: an abbreviation, an initial, a number of a list or an ordinal.
/// </summary>
internal static class FullStop
{
    private const int LongestWord = 16;
    private const int LongestOrdinal = 2;

    /// <summary>
    /// Whether the full stop at <paramref name="at"/> ends no sentence; <paramref name="next"/> is the place of the
    /// next letter or digit, and
    /// <paramref name="start"/> and <paramref name="end"/> are the ends of the part that is read.
    /// </summary>
    public static bool IsInside(string text, int start, int at, int next, int end, Language language)
    {
        var word = WordBefore(text, start, at);
        if (word == at || at - word > LongestWord) return false;
        if (char.IsAsciiDigit(text[word])) return IsNumber(text, start, word, at, next, end, language);
        var lower = text[word..at].ToLowerInvariant();
        if (language.Abbreviations.TryGetValue(lower, out var kind))
            return kind switch
            {
                AbbreviationKind.Inside => true,
                AbbreviationKind.BeforeNumber => IsNumberAt(text, next, end),
                _ => !OpensSentence(text, next, end, language),
            };
        if (IsSpacedAbbreviation(text, start, word, at, next, end, language)) return true;
        // “Friedrich II. König”
        if (language.HasOrdinalStop && Numerals.OfRoman(text[word..at]) > 0 && char.IsUpper(text[word]))
            return !OpensSentence(text, next, end, language);
        // “J. Smith”, “U.S. Government”, “z. B.”; but “Plan B. The next …”
        return IsLetters(text, word, at) && !OpensSentence(text, next, end, language);
    }

    // “z. B.”: the first letter, or the last.
    private static bool IsSpacedAbbreviation(
        string text, int start, int word, int at, int next, int end, Language language)
    {
        if (at - word > 2) return false;
        var lower = text[word..at].ToLowerInvariant();
        var behind = WordEnd(text, next, end);
        if (at - word == 1 && behind - next is 1 or 2 && behind < end && text[behind] == '.')
        {
            var beginning = $"{lower}.{char.ToLowerInvariant(text[next])}";
            if (language.Abbreviations.Keys.Any(known => known.StartsWith(beginning, StringComparison.Ordinal))) return true;
        }

        var before = word;
        while (before > start && char.IsWhiteSpace(text[before - 1])) before--;
        if (before == word || before < start + 2 || text[before - 1] != '.' || !char.IsLetter(text[before - 2])) return false;
        var whole = $"{char.ToLowerInvariant(text[before - 2])}.{lower}";
        return language.Abbreviations.TryGetValue(whole, out var kind) && kind == AbbreviationKind.Inside;
    }

    // The letters, digits and inner full stops right before.
    private static int WordBefore(string text, int start, int at)
    {
        var word = at;
        while (word > start && IsOfWord(text, start, word - 1)) word--;
        return word;
    }

    private static bool IsOfWord(string text, int start, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] is '.' or '-' && at > start && char.IsLetterOrDigit(text[at - 1]);

    private static bool IsNumber(string text, int start, int word, int at, int next, int end, Language language)
    {
        // “1. Text” at the start of a line is a number of a list, with its words behind it.
        var before = word;
        while (before > start && text[before - 1] is ' ' or '\t' or '\u00A0') before--;
        if (before == start || text[before - 1] == '\n') return true;
        return language.HasOrdinalStop && at - word <= LongestOrdinal
            && text.AsSpan(word, at - word).IndexOfAnyExceptInRange('0', '9') < 0
            && !OpensSentence(text, next, end, language);
    }

    // One letter, or letters with full stops between: not “art” but “u.s”. A small letter alone may end a formula, and
    // “I” a sentence.
    private static bool IsLetters(string text, int word, int at)
    {
        if (at - word == 1) return char.IsUpper(text[word]) && text[word] != 'I';
        for (var i = word; i < at; i++)
            if ((i - word) % 2 == 0 ? !char.IsLetter(text[i]) : text[i] != '.')
                return false;
        return true;
    }

    private static bool IsNumberAt(string text, int at, int end) =>
        at < end
        && (char.IsDigit(text[at]) || text[at] == '§' || Numerals.OfRoman(text[at..WordEnd(text, at, end)]) > 0);

    /// <summary>Whether a function word stands there with a capital, or the text begins anew: “The”, “In”.</summary>
    private static bool OpensSentence(string text, int at, int end, Language language) =>
        at < end && (char.IsLetter(text[at])
            ? language.StopWords.Contains(text[at..WordEnd(text, at, end)].ToLowerInvariant())
            : !char.IsDigit(text[at]));

    private static int WordEnd(string text, int at, int end)
    {
        while (at < end && char.IsLetter(text[at])) at++;
        return at;
    }
}
