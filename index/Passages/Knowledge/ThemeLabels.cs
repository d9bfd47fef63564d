using System.Globalization;
using Index.Corpus;
using Index.FullText;
using Index.Text;

namespace Index.Passages.Knowledge;

/// <summary>The themes as labels of clauses, each by the id of its principle: what <see cref="ThemeReader"/> finds in an engine, told of one clause by its own words.</summary>
internal sealed class ThemeLabels
{
    private readonly IReadOnlyList<Theme> _themes;

    // Of most words that a clause holds no theme wants to know where they stand. Those that make a clause speak to a theme, with the theme and the term's number in it.
    private readonly Dictionary<string, List<(int Theme, int Term)>> _wanted = [];

    private ThemeLabels(IReadOnlyList<Theme> themes)
    {
        _themes = themes;
        for (var t = 0; t < themes.Count; t++)
        {
            foreach (var (number, term) in themes[t].Terms.Index()) Want(term.Key).Add((t, number));
            foreach (var key in themes[t].Terms.Select(term => term.With).OfType<string>().Concat(themes[t].Not)) Want(key);
        }
    }

    /// <summary>The labels of these themes.</summary>
    public static Labeller Of(IReadOnlyList<Theme> themes) => themes.Count == 0 ? Labeller.None : new([.. themes.SelectMany(MadeOf)], new ThemeLabels(themes).Tell);

    /// <summary>The label of a theme.</summary>
    public static string NameOf(Theme theme) => theme.Principle.Id;

    private static IEnumerable<string> MadeOf(Theme theme) =>
        [NameOf(theme), $"{theme.Terms.Count}", .. theme.Terms.SelectMany(term => (string[])[term.Key, term.With ?? "", term.Weight.ToString("R", CultureInfo.InvariantCulture)]), $"{theme.Not.Count}", .. theme.Not];

    private List<(int Theme, int Term)> Want(string key) => _wanted.TryGetValue(key, out var terms) ? terms : _wanted[key] = [];

    private List<ClauseLabel> Tell(Clause clause, IEnumerable<Token> tokens)
    {
        var (places, held) = (new Dictionary<string, List<Span>>(), new List<(int Theme, int Term)>());
        foreach (var token in tokens)
        {
            if (!_wanted.TryGetValue(token.Term, out var terms)) continue;
            if (!places.TryGetValue(token.Term, out var spans))
            {
                places[token.Term] = spans = [];
                held.AddRange(terms);
            }
            spans.Add(token.Span);
        }

        held.Sort();
        var labels = new List<ClauseLabel>();
        for (var (from, to) = (0, 0); from < held.Count; from = to)
        {
            var theme = _themes[held[from].Theme];
            for (to = from; to < held.Count && held[to].Theme == held[from].Theme;) to++;
            var strength = ThemeReader.StrengthIn(clause, [.. held[from..to].Select(h => theme.Terms[h.Term])], theme.Not, term => places.TryGetValue(term, out var spans) ? spans : []);
            if (strength > 0) labels.Add(new ClauseLabel(NameOf(theme), strength));
        }
        return labels;
    }
}
