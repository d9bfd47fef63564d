using Index.Corpus;

namespace Index.Quotes.References;

/// <summary>Completions: clauses whose document, section, number, heading or first words begin with what was typed so far.</summary>
internal sealed class Suggestions(IReadOnlyList<Document> documents)
{
    private const int FirstWords = 12;
    private const int OpensWithWhatWasTyped = 20;

    private readonly IReadOnlyList<Entry> _entries = [.. documents.SelectMany(d => d.Clauses.Concat(d.Apparatus).Select(c => new Entry(d, c)))];

    /// <summary>The fitting clauses, best first, then in reading order; every typed word must fit.</summary>
    public IEnumerable<Clause> For(string typed, DocumentNames names)
    {
        var pieces = TypedWords.Read(typed);
        var split = names.Split(pieces);
        var words = TypedWords.Of(split?.Left ?? pieces);
        return _entries.Where(e => split is null || e.Document == split.Value.Document)
            .Select(e => (e.Clause, Score: e.Score(words)))
            .Where(e => e.Score is not null).OrderByDescending(e => e.Score).Select(e => e.Clause);
    }

    private sealed class Entry(Document document, Clause clause)
    {
        private readonly Lazy<(int Weight, IReadOnlyList<string> Words)[]> _fields = new(() =>
        [
            (5, clause.Ordinal is { } number ? [$"{number}"] : []),
            (4, [.. TypedWords.Of($"{document.Id} {document.Title}"), .. document.About.ShortNames.SelectMany(TypedWords.Of)]),
            (4, TypedWords.Of($"{clause.Id.Place.Replace('-', ' ')}")),
            (3, [.. TypedWords.Of(clause.Label), .. clause.HeadingPath.SelectMany(h => TypedWords.Of(h.Quote))]),
            (2, clause.RunIn is { } span ? TypedWords.Of(span.In(clause.Text.File.Text)) : []),
            (1, [.. TypedWords.Of(clause.Quote).Take(FirstWords)]),
        ]);

        public Document Document => document;

        public Clause Clause => clause;

        /// <summary>The sum over the typed words of the best field that each begins a word of; null when one fits nowhere.</summary>
        public int? Score(IReadOnlyList<string> typed)
        {
            var sum = Opens(typed) ? OpensWithWhatWasTyped : 0;
            foreach (var word in SmallWords.Without(typed))
            {
                var best = _fields.Value.Max(f => f.Words.Contains(word) ? 2 * f.Weight : f.Words.Any(w => w.StartsWith(word, StringComparison.Ordinal)) ? f.Weight : 0);
                if (best == 0) return null;
                sum += best;
            }
            return sum;
        }

        private bool Opens(IReadOnlyList<string> typed) =>
            typed.Count > 1 && _fields.Value[^1].Words is var opening && typed.Count <= opening.Count
            && typed.SkipLast(1).SequenceEqual(opening.Take(typed.Count - 1)) && opening[typed.Count - 1].StartsWith(typed[^1], StringComparison.Ordinal);
    }
}
