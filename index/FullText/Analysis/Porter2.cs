namespace Index.FullText.Analysis;

/// <summary>
/// The Snowball English stemmer (Porter2) with the rules of Snowball 3 and its later exceptions, as defined at
/// https://snowballstem.org/algorithms/english/stemmer.html.
/// </summary>
public static class Porter2
{
    private const int LongestOnStack = 128;

    /// <summary>The stem of a lower-case word; an apostrophe is the straight one. Words of one or two letters stay as they are.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 3)
            return word;
        if (Exception(word) is { } special)
            return special;

        // Two places to spare: step 1b may put an e behind a word that lost nothing else.
        var room = word.Length + 2;
        var stem = new Porter2Word(word, room <= LongestOnStack ? stackalloc char[room] : new char[room]);
        Porter2Inflections.Remove(ref stem);
        Porter2Suffixes.Remove(ref stem);
        return stem.ToString(word);
    }

    private static string? Exception(string word) => word switch
    {
        "skis" => "ski",
        "skies" => "sky",
        "idly" => "idl",
        "gently" => "gentl",
        "ugly" => "ugli",
        "early" => "earli",
        "only" => "onli",
        "singly" => "singl",
        "sky" or "news" or "howe" or "atlas" or "cosmos" or "bias" or "andes" => word,
        _ => null,
    };
}
