using Index.Corpus;
using Index.Text;

namespace Index.Quotes.Checking.Matching;

/// <summary>Every word of every edition in order of print, and where each word and each pair of neighbours stands; built once.</summary>
internal sealed class SourceWords
{
    private static readonly int[] Nowhere = [];
    private readonly List<SourceWord> _words = [];
    private readonly Dictionary<string, int> _vocabulary = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int[]> _single;
    private readonly Dictionary<(int, int), int[]> _pairs;

    public SourceWords(IEnumerable<Document> documents)
    {
        var units = new List<Unit>();
        var stretch = 0;
        foreach (var edition in documents.SelectMany(d => d.Editions.Select(e => Unit.Of(d, e))))
        {
            stretch++;
            for (var u = 0; u < edition.Count; u++)
            {
                units.Add(edition[u]);
                stretch = AddUnit(edition[u], u + 1 < edition.Count ? edition[u + 1] : null, units.Count - 1, stretch);
            }
        }
        Units = units;
        var all = Enumerable.Range(0, _words.Count);
        _single = all.GroupBy(at => _words[at].Id).ToDictionary(g => g.Key, g => g.ToArray());
        _pairs = all.Where(at => at + 1 < _words.Count && _words[at].Stretch == _words[at + 1].Stretch)
            .GroupBy(at => (_words[at].Id, _words[at + 1].Id)).ToDictionary(g => g.Key, g => g.ToArray());
    }

    public IReadOnlyList<Unit> Units { get; }

    public int Count => _words.Count;

    public SourceWord this[int at] => _words[at];

    public Unit UnitAt(int at) => Units[_words[at].Unit];

    /// <summary>The vocabulary number of a word; -1 when the record never uses it.</summary>
    public int IdOf(string normal) => _vocabulary.GetValueOrDefault(normal, -1);

    /// <summary>Positions of a word, ascending.</summary>
    public int[] PlacesOf(int id) => _single.GetValueOrDefault(id, Nowhere);

    /// <summary>Positions of the first of two neighbours, ascending.</summary>
    public int[] PlacesOf(int id, int next) => _pairs.GetValueOrDefault((id, next), Nowhere);

    /// <summary>Whether a word makes up less than half a percent of the record.</summary>
    public bool IsUncommon(int id) => PlacesOf(id).Length * 200 < Count;

    // Two units hang together when nothing but white space, list markers and punctuation stands between them.
    private int AddUnit(Unit unit, Unit? next, int number, int stretch)
    {
        var text = unit.Text.File.Text;
        var words = WordReader.Read(text, unit.Text.Span);
        var hangsTogether = next is not null && !Span.Between(unit.Text.Span.End, next.Text.Span.Start).In(text).Any(char.IsLetter);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (i == words.Count - 1 && hangsTogether)
                word = word with { Gap = Gaps.Normal(text, word.Span.End, FirstWord(text, next!)) };
            if (!_vocabulary.TryGetValue(word.Normal, out var id))
                _vocabulary.Add(word.Normal, id = _vocabulary.Count);
            _words.Add(new SourceWord(id, word, number, stretch));
        }
        return hangsTogether ? stretch : stretch + 1;
    }

    private static int FirstWord(string text, Unit unit) =>
        WordReader.Read(text, unit.Text.Span) is [var first, ..] ? first.Span.Start : unit.Text.Span.End;
}
