using System.Text.RegularExpressions;
using Index.Corpus;

namespace Tests.Quotes.Checking;

/// <summary>The corpus as folded text, to tell without the checker whether words stand in it.</summary>
internal sealed partial class PlainRecord(IReadOnlyList<Document> documents)
{
    private readonly Dictionary<string, string[]> _texts = documents.ToDictionary(d => d.Id, d => d.Editions.Select(e => Fold(e.File.Text)).ToArray());

    public bool Holds(string words) => _texts.Values.Any(copies => copies.Any(text => Places(text, words) > 0));

    public bool Holds(Document document, string words) => _texts[document.Id].Any(text => Places(text, words) > 0);

    /// <summary>Whether no copy of any document has the words twice, and only one document has them.</summary>
    public bool HoldsOnce(string words) =>
        _texts.Values.Count(copies => copies.Any(text => Places(text, words) > 0)) == 1 && _texts.Values.All(copies => copies.All(text => Places(text, words) <= 1));

    private static int Places(string text, string words) => Regex.Count(text, $@"(?<!\w){Regex.Escape(Fold(words).Trim(' ', '.', ',', ';', ':', '\'', '-'))}(?!\w)");

    private static string Fold(string text) => Spaces().Replace(text.ToLowerInvariant().Replace('’', '\'').Replace('“', '\'').Replace('”', '\'').Replace('"', '\''), " ");

    [GeneratedRegex(@"\s+(- )?")]
    private static partial Regex Spaces();
}
