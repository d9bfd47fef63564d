using System.Globalization;
using Index.Search;

namespace Index.Passages.Knowledge;

/// <summary>One term of a rule: “young people^0.8”.</summary>
internal sealed record ThesaurusTerm(string Key, string Written, double Weight)
{
    /// <summary>A term with its weight; null for an empty term or a weight outside 0 to 1.</summary>
    public static ThesaurusTerm? Parse(ReadOnlySpan<char> written)
    {
        var caret = written.LastIndexOf('^');
        var weight = 1.0;
        if (caret >= 0 && (!double.TryParse(written[(caret + 1)..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out weight) || weight is <= 0 or > 1)) return null;
        var words = (caret < 0 ? written : written[..caret]).Trim().ToString();
        var key = ExpressionTable.KeyOf(words);
        return key.Length == 0 ? null : new ThesaurusTerm(key, words, weight);
    }
}
