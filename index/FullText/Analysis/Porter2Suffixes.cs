namespace Index.FullText.Analysis;

/// <summary>Steps 2 to 5 of the algorithm: the suffixes that make one word from another.</summary>
internal static class Porter2Suffixes
{
    // Longest first in each step: the longest suffix that fits is the only one tried.
    private static readonly (string From, string To)[] _step2 =
    [
        ("ational", "ate"), ("ization", "ize"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"),
        ("tional", "tion"), ("biliti", "ble"), ("lessli", "less"),
        ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"),
        ("fulli", "ful"), ("ogist", "og"),
        ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"),
        ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string From, string To)[] _step3 =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""),
        ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly (string From, string To)[] _step4 =
    [
        ("ement", ""), ("ance", ""), ("ence", ""), ("able", ""), ("ible", ""), ("ment", ""), ("ant", ""), ("ent", ""),
        ("ism", ""), ("ate", ""), ("iti", ""), ("ous", ""), ("ive", ""), ("ize", ""), ("ion", ""), ("al", ""), ("er", ""), ("ic", ""),
    ];

    public static void Remove(ref Porter2Word word)
    {
        if (Longest(_step2, word) is { } second && word.InR1(second.From.Length) && MayGo(second.From, word))
            word.Replace(second.From.Length, second.To);

        if (Longest(_step3, word) is { } third && word.InR1(third.From.Length) && (third.From != "ative" || word.InR2(5)))
            word.Replace(third.From.Length, third.To);

        if (Longest(_step4, word) is { } fourth && word.InR2(fourth.From.Length) && MayGo(fourth.From, word))
            word.Drop(fourth.From.Length);

        RemoveFinalLetter(ref word);
    }

    private static (string From, string To)? Longest((string From, string To)[] step, in Porter2Word word)
    {
        foreach (var rule in step)
            if (word.Ends(rule.From))
                return rule;
        return null;
    }

    /// <summary>The suffixes that go only behind certain letters.</summary>
    private static bool MayGo(string suffix, in Porter2Word word)
    {
        var before = word.Length > suffix.Length ? word.Letters[^(suffix.Length + 1)] : ' ';
        return suffix switch
        {
            "li" => "cdeghkmnrt".Contains(before),
            "ogi" => before == 'l',
            "ion" => before is 's' or 't',
            _ => true,
        };
    }

    private static void RemoveFinalLetter(ref Porter2Word word)
    {
        var last = word.Length - 1;
        if (word.Ends("e") ? word.InR2(1) || (word.InR1(1) && !word.EndsShort(last)) : word.Ends("ll") && word.InR2(1))
            word.Drop(1);
    }
}
