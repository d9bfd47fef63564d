using Index.Corpus;
using Index.Passages;
using Index.Passages.Knowledge;
using Index.Passages.Questions;
using Index.Passages.Ranking;
using Index.Search;
using Index.Text;

namespace Index.Principles;

/// <summary>Topic to every clause that speaks to it, and the documents that are silent.</summary>
internal sealed class PrincipleAnswers(IReadOnlyList<Document> documents, ClauseIndex index, QuestionReader reader, ThemeIndex themes, RankingWeights weights)
{
    // Characters: about a line, the length of a run-in heading or of what a bullet promises to do.
    private const int Opening = 80;

    public Answer Of(string topic, Document? within)
    {
        var theme = Find(topic);
        // A principle called by its id gives the same list as called by its name.
        var question = reader.Read(theme?.Principle.Id == topic.Trim() ? theme.Principle.Name : topic);
        var idea = IdeaOf(topic, question.Ideas, theme);
        IReadOnlyList<string> named = within is not null ? [within.Id] : theme is null ? question.Documents : [];
        var query = new ClauseQuery([new Disjunction([.. idea.Alternatives.Select(a => new WeightedTerm(a.Key, a.Sureness))])]) { Tie = weights.PrincipleTie, Documents = [.. named] };
        var searched = documents.Where(d => named.Count == 0 || named.Contains(d.Id)).ToList();
        var passages = idea.Alternatives.Count == 0 ? [] : index.Search(query, int.MaxValue)
            .Select(hit => (Hit: hit, Best: BestWeight(hit, idea))).Where(h => h.Best >= weights.PrincipleLeast)
            .Select(h => (h.Best, Passage: Passage(h.Hit, idea)))
            .OrderByDescending(h => h.Best >= weights.PrincipleSure).ThenByDescending(h => h.Passage.Score).Select(h => h.Passage).ToList();
        if (theme is not null) passages.AddRange(ByTermsTogether(theme, named, [.. passages.Select(p => p.Clause.Id)]));
        return new Answer
        {
            Query = topic,
            Passages = passages,
            Silent = [.. searched.Select(d => d.Id).Except(passages.Select(p => p.Clause.Id.Document))],
            Searched = new Searched(searched.Sum(d => d.Clauses.Count), searched.Count),
            Notes = theme is null ? question.Notes : [.. question.Notes, PrincipleWords.Note(theme.Principle.Name, theme.Principle.Sentence)],
        };
    }

    /// <summary>The theme that is called so, by id, name or another name; null for a topic that is on no list.</summary>
    public Theme? Find(string topic)
    {
        var key = ExpressionTable.KeyOf(topic);
        return key.Length == 0 ? null : themes.Themes.FirstOrDefault(t => t.Names.Contains(key));
    }

    private Idea IdeaOf(string topic, IReadOnlyList<Idea> ideas, Theme? theme)
    {
        var ways = new Dictionary<string, Alternative>();
        void Add(Alternative way)
        {
            if (!ways.TryGetValue(way.Key, out var known) || known.Sureness < way.Sureness) ways[way.Key] = way;
        }
        foreach (var idea in ideas)
            foreach (var way in idea.Alternatives)
                // Of a topic of several ideas a clause must meet the topic, not any one word of it.
                Add(theme is null ? way : way with { Sureness = way.Sureness * (way.Sureness < 1 ? weights.PrincipleKin : 1) / ideas.Count });
        if (theme is not null)
            foreach (var term in theme.Terms.Where(t => t.With is null))
                Add(new Alternative(term.Key, term.Weight, weights.PrincipleTerm * term.Weight, Reason.TermOf(theme.Principle.Name)));
        return new Idea(topic, [.. ways.Values.Where(w => w.Sureness >= weights.PrincipleLeast)]);
    }

    /// <summary>Clauses that speak to the theme by two words in one sentence alone; they stand last, for each word apart may mean something else.</summary>
    private IEnumerable<Passage> ByTermsTogether(Theme theme, IReadOnlyList<string> named, HashSet<ClauseId> known) =>
        from member in themes.MembersOf(themes.Themes.ToList().IndexOf(theme))
        let clause = index.Clauses[member.Clause]
        let score = weights.PrincipleTerm * member.Strength
        where score >= weights.PrincipleLeast && member.Terms.Any(t => t.With is not null) && !known.Contains(clause.Id) && (named.Count == 0 || named.Contains(clause.Id.Document))
        orderby score descending
        select new Passage(clause, Math.Round(score, 3), Spans.Merged(member.Places), new Explanation(() => ScoreWords.Sum, score, [new Explanation(() => PrincipleWords.InOneSentence(theme.Principle.Name, string.Join("; ", member.Terms.Select(t => PrincipleWords.Quoted(t.Written)))), score)]));

    private static double BestWeight(Hit hit, Idea idea) =>
        hit.Concepts[0].Terms.Where(term => term.Places.Count > 0).Select(term => idea.Alternatives[term.Term].Sureness).DefaultIfEmpty(0).Max();

    private Passage Passage(Hit hit, Idea idea)
    {
        var matched = hit.Concepts[0].Terms.Where(term => term.Places.Count > 0).Select(term => (Way: idea.Alternatives[term.Term], term.Places))
            .Where(match => match.Way.Sureness >= weights.PrincipleLeast).ToList();
        var places = Spans.Merged(matched.SelectMany(m => m.Places));
        var clause = index.Clauses[hit.Clause];
        var opens = places is [var first, ..] && first.Start - clause.Text.Span.Start < Opening;
        var opening = opens ? hit.Score * weights.PrincipleOpening : 0;
        var best = idea.Alternatives[hit.Concepts[0].Best];
        List<Alternative> others = [.. matched.Select(m => m.Way).Where(way => way.Key != best.Key)];
        List<Explanation> why = [new Explanation(() => Score(best, others), hit.Score)];
        if (opens) why.Add(new Explanation(() => PrincipleWords.Opens(weights.PrincipleOpening), opening));
        return new Passage(clause, Math.Round(hit.Score + opening, 3), places, new Explanation(() => ScoreWords.Sum, hit.Score + opening, why));
    }

    private string Score(Alternative best, List<Alternative> others) => others.Count == 0
        ? PrincipleWords.Score(Named(best))
        : PrincipleWords.ScoreWithOthers(Named(best), weights.PrincipleTie, string.Join("; ", others.Select(Named)));

    private static string Named(Alternative way) => PrincipleWords.Term(way.Key, way.Why.Words, way.Sureness);
}
