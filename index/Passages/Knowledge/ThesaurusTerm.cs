using System.Globalization;
using Index.FullText;

namespace Index.Passages.Knowledge;

/// <summary>One term of a rule: “young people^0.8”.</summary>
internal sealed record ThesaurusTerm(string Key, string Written, double Weight)
{
    /// <summary>The terms between commas; null when one of them cannot be read or there is none.</summary>
    public static IReadOnlyList<ThesaurusTerm>? ParseAll(string side)
    {
        var terms = new List<ThesaurusTerm>();
        foreach (var written in side.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Parse(written) is not { } term) return null;
            terms.Add(term);
        }
        return terms.Count > 0 ? terms : null;
    }

    /// <summary>A term with its weight; null for an empty term or a weight outside 0 to 1.</summary>
    public static ThesaurusTerm? Parse(string written)
    {
        var caret = written.LastIndexOf('^');
        var weight = 1.0;
        if (caret >= 0 && (!double.TryParse(written[(caret + 1)..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out weight) || weight is <= 0 or > 1)) return null;
        var words = (caret < 0 ? written : written[..caret]).Trim();
        var key = PhraseTable.Key(words);
        return key.Length == 0 ? null : new ThesaurusTerm(key, words, weight);
    }
}
