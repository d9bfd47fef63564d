using Index.Corpus;

namespace Index.Quotes.References;

/// <summary>Completions: clauses whose document, section, number, heading or first words begin with what was typed so far.</summary>
internal sealed class Suggestions(IReadOnlyList<Document> documents)
{
    private const int FirstWords = 12;
    private const int OpensWithWhatWasTyped = 20;

    // Of more, the words of all clauses would take more memory than their index: there a document is named first.
    private const int MostKept = 5_000;
    private readonly IReadOnlyList<Entry>? _entries =
        documents.Sum(d => d.Clauses.Count + d.Apparatus.Count) <= MostKept ? [.. documents.SelectMany(Of)] : null;

    /// <summary>
    /// The fitting clauses, best first, then in reading order; every typed word must fit. In a large corpus, where no document is named,
    /// the first clause of each document whose name begins with what was typed.
    /// </summary>
    public IEnumerable<Clause> For(string typed, DocumentNames names)
    {
        var pieces = TypedWords.Read(typed);
        var split = names.Split(pieces);
        var words = TypedWords.Of(split?.Left ?? pieces);
        var entries = (_entries, split) switch
        {
            ({ } all, null) => all,
            ({ } all, { } named) => all.Where(entry => entry.Document == named.Document),
            (null, { } named) => Of(named.Document),
            _ => documents.Where(document => IsBegun(document, words)).SelectMany(document => Of(document).Take(1)),
        };
        return entries.Select(entry => (entry.Clause, Score: entry.Score(words)))
            .Where(entry => entry.Score is not null).OrderByDescending(entry => entry.Score).Select(entry => entry.Clause);
    }

    private static IEnumerable<Entry> Of(Document document) => document.Clauses.Concat(document.Apparatus).Select(clause => new Entry(document, clause));

    private static bool IsBegun(Document document, IReadOnlyList<string> typed)
    {
        List<string> name = [.. TypedWords.Of($"{document.Id} {document.Title}"), .. document.About.ShortNames.SelectMany(TypedWords.Of)];
        return typed.All(word => name.Exists(part => part.StartsWith(word, StringComparison.Ordinal)));
    }

    private sealed class Entry(Document document, Clause clause)
    {
        // Read when first typed for: most clauses never are.
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
