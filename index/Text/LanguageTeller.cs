namespace Index.Text;

/// <summary>
/// Tells the language of a text: by the share of Han characters, else by the share of words that are function words of
/// a language.
/// </summary>
internal static class LanguageTeller
{
    // Enough for a share that does not hang on one sentence, and quickly read.
    private const int MostCharacters = 20_000;
    private const double LeastHan = 0.3;

    // Prose of any of the languages has three to five function words in ten; a list of names has hardly any.
    private const double LeastShare = 0.15;
    private const double LeastLead = 1.15;
    private const int FewestWords = 8;

    /// <summary>The language; the first of them when the text is too short, or two are equally likely.</summary>
    public static Language Of(string text, IReadOnlyList<Language> languages, int fewestWords = FewestWords)
    {
        if (languages is [var only]) return only;
        var read = text.AsSpan(0, Math.Min(text.Length, MostCharacters));
        var (han, letters) = Letters(read);
        var unspaced = languages.FirstOrDefault(l => l.IsUnspaced);
        if (unspaced is not null && letters > 0 && han >= LeastHan * letters) return unspaced;
        var counts = new int[languages.Count];
        var words = Count(read, languages, counts);
        if (words < fewestWords) return languages[0];
        var ranked = counts.Select((count, at) => (Count: count, At: at))
            .OrderByDescending(c => c.Count).ThenBy(c => c.At).ToList();
        var isSure = ranked[0].Count >= LeastShare * words && ranked[0].Count >= LeastLead * ranked[1].Count;
        return isSure ? languages[ranked[0].At] : languages[0];
    }

    private static (int Han, int All) Letters(ReadOnlySpan<char> text)
    {
        var (han, all) = (0, 0);
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            all++;
            if (Scripts.IsHan(c)) han++;
        }

        return (han, all);
    }

    private static int Count(ReadOnlySpan<char> text, IReadOnlyList<Language> languages, int[] counts)
    {
        var words = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at])) continue;
            var start = at;
            while (at < text.Length && char.IsLetter(text[at])) at++;
            var word = text[start..at].ToString().ToLowerInvariant();
            words++;
            for (var l = 0; l < counts.Length; l++)
                if (languages[l].StopWords.Contains(word))
                    counts[l]++;
        }

        return words;
    }
}
