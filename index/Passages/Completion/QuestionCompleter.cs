using Index.Corpus;
using Index.Passages.Knowledge;
using Index.Passages.Questions;

namespace Index.Passages.Completion;

/// <summary>
/// Words typed so far to questions worth asking. Every word that carries a subject must be in what is offered, the last one as far as it is typed;
/// where nothing holds the words themselves, the answer to them leads on (“kids” to the clause on children).
/// </summary>
internal sealed class QuestionCompleter
{
    private const int MostWords = 24;
    private const int MostCharacters = 300;
    private const int FirstWords = 12;
    private const double OpensWithTheWord = 0.5;
    private const double OpensWithTheWords = 40;
    private readonly List<QuestionSuggestion> _suggestions = [];
    private readonly List<IReadOnlyList<TypedWord>> _openings = [];
    private readonly Dictionary<ClauseId, int> _ofClause = [];
    private readonly IReadOnlyList<QuestionSuggestion> _principles;
    private readonly WordTable _words = new();
    private readonly Func<string, Answer> _ask;

    public QuestionCompleter(IReadOnlyList<Document> documents, ThemeIndex themes, Func<string, Answer> ask)
    {
        _ask = ask;
        foreach (var document in documents)
        {
            var names = document.About.ShortNames.Concat(document.About.IssuerNames).Append(document.Id).SelectMany(TypedWord.Of).ToList();
            foreach (var clause in document.Clauses)
                Add(clause, names);
        }
        // A theme on which every document is silent leads nowhere.
        _principles = [.. themes.Themes.Where((_, t) => themes.CountOf(t) > 0).Select(t => new QuestionSuggestion(t.Principle))];
        foreach (var suggestion in _principles)
            Add(suggestion);
        _words.Close();
    }

    /// <summary>Best first, none twice; with nothing typed, or nothing but question words, the principles.</summary>
    public IReadOnlyList<QuestionSuggestion> For(string typed, int most)
    {
        var head = typed.Length > MostCharacters ? typed[..MostCharacters] : typed;
        IReadOnlyList<TypedWord> words = [.. TypedWord.Of(head).Take(MostWords)];
        var isOpen = head.Length > 0 && char.IsLetterOrDigit(head[^1]);
        var subjects = words.Where(w => !Segmenter.IsNoise(w.Term)).ToList();
        var found = subjects.Count > 0 ? Holding(subjects, words, isOpen).Select(f => _suggestions[f]).ToList() : [];
        if (subjects.Count > 0 && found.All(f => f.Clause is null)) found.AddRange(Led(head));
        if (subjects.Count == 0 && words.Count > 0) found.AddRange(Enumerable.Range(0, _suggestions.Count).Where(s => Opens(s, words)).Select(s => _suggestions[s]));
        if (found.Count == 0 && subjects.Count == 0 && (words.Count > 0 || string.IsNullOrWhiteSpace(head))) found.AddRange(_principles);
        return [.. found.DistinctBy(s => s.Words, StringComparer.OrdinalIgnoreCase).Take(Math.Max(0, most))];
    }

    private IEnumerable<int> Holding(IReadOnlyList<TypedWord> subjects, IReadOnlyList<TypedWord> typed, bool isOpen)
    {
        // Two words may also stand as one: “multi stake” begins “multistakeholder”.
        Dictionary<int, double>? beforeLast = null, last = null;
        for (var i = 0; i < subjects.Count; i++)
        {
            var begun = isOpen && i == subjects.Count - 1 && subjects[i] == typed[^1];
            var apart = Both(last, _words.Holders(subjects[i], begun));
            if (i > 0 && TypedWord.Joined(subjects[i - 1], subjects[i]) is { } joined)
                foreach (var (suggestion, score) in Both(beforeLast, _words.Holders(joined, begun)))
                    apart[suggestion] = Math.Max(score, apart.GetValueOrDefault(suggestion));
            (beforeLast, last) = (last, apart);
        }
        return last!.OrderByDescending(s => s.Value + (!Opens(s.Key, typed) ? 0 : typed.Count > 1 ? OpensWithTheWords : OpensWithTheWord)).ThenBy(s => s.Key).Select(s => s.Key);
    }

    private static Dictionary<int, double> Both(Dictionary<int, double>? scores, Dictionary<int, double> holders) =>
        scores is null ? holders : scores.Where(s => holders.ContainsKey(s.Key)).ToDictionary(s => s.Key, s => s.Value + holders[s.Key]);

    private IEnumerable<QuestionSuggestion> Led(string typed) =>
        _ask(typed).Passages.Where(p => _ofClause.ContainsKey(p.Clause.Id)).Select(p => _suggestions[_ofClause[p.Clause.Id]]);

    private bool Opens(int suggestion, IReadOnlyList<TypedWord> typed)
    {
        var opening = _openings[suggestion];
        if (typed.Count > opening.Count) return false;
        for (var i = 0; i < typed.Count - 1; i++)
            if (opening[i].Letters != typed[i].Letters)
                return false;
        return opening[typed.Count - 1].Letters.StartsWith(typed[^1].Letters, StringComparison.Ordinal);
    }

    private void Add(Clause clause, IReadOnlyList<TypedWord> names)
    {
        var suggestion = new QuestionSuggestion(clause);
        if (suggestion.Words.Length == 0) return;
        var at = _suggestions.Count;
        var words = TypedWord.Of(clause.Quote);
        _ofClause[clause.Id] = at;
        _suggestions.Add(suggestion);
        _openings.Add([.. words.Take(FirstWords)]);
        if (clause.RunIn is { } runIn) _words.Add(at, TypedWord.Of(runIn.In(clause.Text.File.Text)), 5);
        _words.Add(at, words.Take(FirstWords), 3);
        foreach (var heading in clause.HeadingPath) _words.Add(at, TypedWord.Of(heading.Quote), 2);
        _words.Add(at, words.Skip(FirstWords), 1);
        _words.Add(at, names, 0.5);
    }

    private void Add(QuestionSuggestion principle)
    {
        var at = _suggestions.Count;
        _suggestions.Add(principle);
        _openings.Add(TypedWord.Of(principle.Words));
        foreach (var name in principle.Principle!.Also.Prepend(principle.Words)) _words.Add(at, TypedWord.Of(name), 4);
    }
}
