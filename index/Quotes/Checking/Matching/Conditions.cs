using Index.Text;

namespace Index.Quotes.Checking.Matching;

/// <summary>
/// Where the record holds one of the negations and conditions of its language, which an ellipsis must not swallow;
/// found once.
/// </summary>
internal sealed class Conditions
{
    private static readonly Dictionary<Language, string[][]> Phrases = Language.All.ToDictionary(l => l, PhrasesOf);
    private readonly List<Match> _all = [];

    public Conditions(SourceWords source)
    {
        for (var at = 0; at < source.Count; at++)
            if (Array.Find(Phrases[source.UnitAt(at).Text.File.Language], p => StandsAt(source, at, p)) is { } phrase)
                _all.Add(new Match(at, at + phrase.Length));
    }

    /// <summary>Those that lie whole in a stretch of the record, in order.</summary>
    public IEnumerable<Match> In(Match stretch)
    {
        for (var i = FirstFrom(stretch.First); i < _all.Count && _all[i].First < stretch.End; i++)
            if (_all[i].End <= stretch.End)
                yield return _all[i];
    }

    private int FirstFrom(int at)
    {
        var (low, high) = (0, _all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_all[middle].First < at) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static bool StandsAt(SourceWords source, int at, string[] phrase) =>
        at + phrase.Length <= source.Count
        && Enumerable.Range(0, phrase.Length).All(i => WordPhrases.Fits(phrase[i], source[at + i].Word.Normal));

    // The phrases as words of the record come: folded, in Chinese one character each; a star stands for the rest of a
    // word.
    private static string[][] PhrasesOf(Language language) =>
        [.. language.Negations.Phrases.Concat(language.Conditions.Phrases).Select(phrase => language.IsUnspaced
            ? [.. phrase.Select(c => c.ToString())]
            : phrase.Split(' ').Select(Folded).ToArray())];

    private static string Folded(string word) => string.Concat(word.Select(c => c == '*' ? "*" : Glyphs.Fold(c)));
}
