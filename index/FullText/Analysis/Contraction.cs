using System.Text;

namespace Index.FullText.Analysis;

/// <summary>What an apostrophe stands for: country’s, we’ll and they’re lose their ending, don’t is “dont” and “not”.</summary>
internal static class Contraction
{
    private static readonly string[] _endings = ["'s", "'ll", "'re", "'ve", "'d", "'m"];

    // Typed without the apostrophe they deny all the same.
    private static readonly HashSet<string> _negations = new(StringComparer.Ordinal)
    {
        "cannot", "cant", "wont", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "hasnt", "havent", "hadnt",
        "wouldnt", "couldnt", "shouldnt", "mustnt", "neednt", "mightnt", "shant", "aint",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _negationsBySpan = _negations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes ending and apostrophes off a folded word; true when the word says “not”.</summary>
    public static bool Remove(StringBuilder folded)
    {
        if (!HasApostrophe(folded))
            return folded is { Length: >= 4 and <= 8 } && folded[^1] == 't' && IsNegation(folded.ToString());

        var ending = Array.Find(_endings, e => Ends(folded, e));
        folded.Length -= ending?.Length ?? 0;
        var negated = Ends(folded, "n't");
        folded.Replace("'", "");
        return negated;
    }

    /// <summary>Whether a folded word without apostrophe says “not”.</summary>
    public static bool IsNegation(ReadOnlySpan<char> word) => word is [_, _, _, .., 't'] && _negationsBySpan.Contains(word);

    private static bool HasApostrophe(StringBuilder folded)
    {
        for (var i = 0; i < folded.Length; i++)
            if (folded[i] == '\'')
                return true;
        return false;
    }

    private static bool Ends(StringBuilder word, string ending)
    {
        for (var i = 1; i <= ending.Length; i++)
            if (i > word.Length || word[^i] != ending[^i])
                return false;
        return true;
    }
}
