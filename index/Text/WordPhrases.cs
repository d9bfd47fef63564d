using System.Text.RegularExpressions;

namespace Index.Text;

/// <summary>
/// Words and phrases to look for, one a line: <c>*x</c> stands for every word that ends in x, <c>x*</c> for every word
/// that begins so,
/// Case and the shape of apostrophes make no difference.
/// </summary>
public sealed class WordPhrases
{
    private readonly Lazy<Regex> _form;

    /// <summary>
    /// Takes the lines; <paramref name="isUnspaced"/> says that words stand without spaces between them, as in Chinese.
    /// </summary>
    public WordPhrases(string lines, bool isUnspaced = false)
    {
        Phrases = [.. lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        _form = new(() => Form(Phrases, isUnspaced));
    }

    /// <summary>The phrases as they are written, each word apart by one space.</summary>
    public IReadOnlyList<string> Phrases { get; }

    /// <summary>Whether one of them stands in the text.</summary>
    public bool StandIn(ReadOnlySpan<char> text) => _form.Value.IsMatch(text);

    /// <summary>Whether the word is one of them, alone.</summary>
    public bool Contains(string word) => Phrases.Any(phrase => Fits(phrase, word));

    /// <summary>Whether a word in lower case fits one word of a phrase, stars heeded.</summary>
    public static bool Fits(string pattern, string word) => pattern switch
    {
        ['*', .. var end] => word.EndsWith(end, StringComparison.Ordinal),
        [.. var begin, '*'] => word.StartsWith(begin, StringComparison.Ordinal),
        _ => word == pattern,
    };

    private static Regex Form(IReadOnlyList<string> phrases, bool isUnspaced)
    {
        var alternatives = phrases.Select(phrase => Regex.Escape(phrase)
            .Replace(@"\*", @"\p{L}*", StringComparison.Ordinal)
            .Replace("'", "['’]", StringComparison.Ordinal)
            .Replace(@"\ ", @"\s+", StringComparison.Ordinal));
        var any = $"(?:{string.Join('|', alternatives)})";
        var form = isUnspaced ? any : $@"(?<![\p{{L}}\p{{N}}]){any}(?![\p{{L}}\p{{N}}])";
        return new Regex(form, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
