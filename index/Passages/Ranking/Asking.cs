using Index.Corpus;
using Index.Passages.Knowledge;
using Index.Passages.Questions;
using Index.Search;
using Index.Text;

namespace Index.Passages.Ranking;

/// <summary>Question to answer: ranks, decides between answer and silence, spreads over documents.</summary>
internal sealed class Asking(IReadOnlyList<Document> documents, ClauseIndex index, QuestionReader reader, ThemeIndex themes, RankingWeights weights)
{
    private const int MostPassages = 20;
    private const int MostNear = 3;

    // Far kin rank a clause but are not what an asker would mark in it.
    private const double LeastShown = 0.4;
    private readonly Ranker _ranker = new(index, themes, weights);
    private readonly Decision _decision = new(index, weights);

    public Answer Ask(string asked, Document? within)
    {
        var question = reader.Read(asked);
        if (within is not null) question = question with { Documents = [within.Id] };
        if (Provenance.Lines(question, documents) is { Count: > 0 } lines) return Named(asked, lines, () => ScoreWords.AboutDocument);
        var ranked = _ranker.Rank(question);
        var answered = _decision.Answers(question, ranked);
        var searched = Searched(question.Documents);
        if (!answered)
        {
            return new Answer { Query = asked, Searched = searched, Notes = question.Notes, Near = [.. Nearest(question, ranked).Take(MostNear).Select(s => Passage(s, question))] };
        }
        var shown = ranked.Where(s => s.Score >= weights.Tail * ranked[0].Score).Take(MostPassages).ToList();
        if (question.AsksAcross) shown = Voices.Spread(shown, s => index.Clauses[s.Hit.Clause].Id.Document);
        return new Answer { Query = asked, Searched = searched, Notes = question.Notes, Passages = [.. shown.Select(s => Passage(s, question))] };
    }

    /// <summary>The clauses that a question names by their reference.</summary>
    public Answer Named(string asked, IReadOnlyList<Clause> clauses) => Named(asked, clauses, () => ScoreWords.ByReference);

    private Answer Named(string asked, IReadOnlyList<Clause> clauses, Func<string> why) => new()
    {
        Query = asked,
        Searched = Searched([]),
        Passages = [.. clauses.Select(c => new Passage(c, 1, [], new Explanation(why, 1)))],
    };

    /// <summary>When the named documents are silent, what the others say is offered apart; else the nearest clauses.</summary>
    private IEnumerable<Scored> Nearest(Question question, IReadOnlyList<Scored> ranked)
    {
        if (question.Documents.Count == 0) return ranked;
        var others = _ranker.Rank(question with { Documents = [] }).Where(s => !question.Documents.Contains(index.Clauses[s.Hit.Clause].Id.Document)).ToList();
        return others.Count > 0 ? others : ranked;
    }

    /// <summary>Every clause that holds one of the words as typed, those with more and rarer words first.</summary>
    public Answer Search(string words, Document? within)
    {
        var question = reader.ReadPlainly(words);
        if (within is not null) question = question with { Documents = [within.Id] };
        return new Answer
        {
            Query = words,
            Searched = Searched(question.Documents),
            Passages = [.. _ranker.Rank(question).Select(s => Passage(s, question))],
        };
    }

    private Searched Searched(IReadOnlyList<string> named)
    {
        var looked = documents.Where(d => named.Count == 0 || named.Contains(d.Id)).ToList();
        return new Searched(looked.Sum(d => d.Clauses.Count), looked.Count);
    }

    private Passage Passage(Scored scored, Question question)
    {
        return new Passage(index.Clauses[scored.Hit.Clause], Math.Round(scored.Score, 3), new WhenAsked<Span>(Matches), new Explanation(() => ScoreWords.Sum, scored.Score, new WhenAsked<Explanation>(() => scored.Why.Parts)));

        IReadOnlyList<Span> Matches() => Spans.Merged(scored.Hit.Concepts.SelectMany(concept => concept.Terms
            .Where(term => term.Term == concept.Best || question.Ideas[concept.Concept].Alternatives[term.Term].Sureness >= LeastShown)
            .SelectMany(term => Words(scored.Hit.Clause, question.Ideas[concept.Concept].Alternatives[term.Term].Key, term.Places))));
    }

    /// <summary>Of two words that stand near each other the words are shown, not what stands between them.</summary>
    private IEnumerable<Span> Words(int clause, string key, IReadOnlyList<Span> places) => WordPairs.WordsOf(key) is { } pair
        ? places.SelectMany(place => pair.SelectMany(word => index.Places(clause, word)).Where(place.Contains))
        : places;
}
