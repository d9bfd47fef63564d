using Index.Corpus;

namespace Index.Quotes.Checking.Matching;

/// <summary>Finds where a stretch of the quotation stands word for word, with the same punctuation inside.</summary>
internal sealed class ExactWords(SourceWords source)
{
    /// <summary>Every place in order of the documents; a place that a later edition only repeats is left out.</summary>
    public IReadOnlyList<Match> Find(Question question)
    {
        var firstCopy = new Dictionary<string, Edition>(StringComparer.Ordinal);
        return [.. All(question).Where(m => IsFirst(source.UnitAt(m.First), firstCopy))];
    }

    /// <summary>Every place in every edition.</summary>
    public IReadOnlyList<Match> All(Question question)
    {
        if (question.Count == 0 || Enumerable.Range(question.First, question.Count).Any(i => question.Ids[i] < 0))
            return [];
        return [.. Candidates(question).Where(at => StandsAt(question, at)).Select(at => new Match(at, at + question.Count))];
    }

    private IEnumerable<int> Candidates(Question question)
    {
        if (question.Count == 1)
            return source.PlacesOf(question.Ids[question.First]);
        var rarest = Enumerable.Range(question.First, question.Count - 1)
            .MinBy(i => source.PlacesOf(question.Ids[i], question.Ids[i + 1]).Length);
        return source.PlacesOf(question.Ids[rarest], question.Ids[rarest + 1]).Select(at => at - (rarest - question.First));
    }

    private bool StandsAt(Question question, int start)
    {
        var end = start + question.Count;
        if (start < 0 || end > source.Count || source[start].Stretch != source[end - 1].Stretch || CutsAWord(start, end))
            return false;
        for (var i = 0; i < question.Count; i++)
        {
            var mine = question.First + i;
            if (source[start + i].Id != question.Ids[mine])
                return false;
            if (i < question.Count - 1 && source[start + i].Word.Gap != question.Words[mine].Gap)
                return false;
        }
        return true;
    }

    /// <summary>Whether the ends tear a compound or a number apart: “discriminatory” out of “non-discriminatory”.</summary>
    public bool CutsAWord(int start, int end) => IsTiedToNext(start - 1) || IsTiedToNext(end - 1);

    public bool IsTiedToNext(int at) =>
        at >= 0 && at + 1 < source.Count && source[at].Word.IsTied && source[at].Stretch == source[at + 1].Stretch;

    private static bool IsFirst(Unit unit, Dictionary<string, Edition> firstCopy) =>
        firstCopy.TryAdd(unit.Key, unit.Edition) || ReferenceEquals(firstCopy[unit.Key], unit.Edition);
}
