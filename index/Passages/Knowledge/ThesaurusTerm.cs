using System.Globalization;
using Index.FullText;

namespace Index.Passages.Knowledge;

/// <summary>One term of a rule: “young people^0.8”.</summary>
internal sealed record ThesaurusTerm(string Key, string Written, double Weight)
{
    /// <summary>The terms between commas; null when one of them cannot be read or there is none. Terms that stand in several rules are kept once, in <paramref name="known"/>.</summary>
    public static IReadOnlyList<ThesaurusTerm>? ParseAll(string side, Dictionary<string, ThesaurusTerm> known)
    {
        var written = side.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var terms = new ThesaurusTerm[written.Length];
        for (var i = 0; i < written.Length; i++)
        {
            if (!known.TryGetValue(written[i], out var term))
            {
                if (Parse(written[i]) is not { } read) return null;
                known[written[i]] = term = read;
            }

            terms[i] = term;
        }
        return terms.Length > 0 ? terms : null;
    }

    /// <summary>A term with its weight; null for an empty term or a weight outside 0 to 1.</summary>
    public static ThesaurusTerm? Parse(string written)
    {
        var caret = written.LastIndexOf('^');
        var weight = 1.0;
        if (caret >= 0 && (!double.TryParse(written[(caret + 1)..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out weight) || weight is <= 0 or > 1)) return null;
        var words = (caret < 0 ? written : written[..caret]).Trim();
        var key = PhraseTable.Key(words);
        // Of many words the term is the word.
        return key.Length == 0 ? null : new ThesaurusTerm(key, key == words ? key : words, weight);
    }
}
