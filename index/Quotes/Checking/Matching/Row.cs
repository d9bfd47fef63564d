using Index.Corpus;

namespace Index.Quotes.Checking.Matching;

/// <summary>Finds places for the parts of a quotation that follow each other as the record has them.</summary>
internal sealed class Row(SourceWords source, Conditions conditions)
{
    /// <summary>An ellipsis that reaches into the next clause leaves out at most this many words; inside one clause there is no limit.</summary>
    public const int MaxWordsAcrossClauses = 50;

    private readonly record struct Step(Match Match, int Before, int Conditions, int Words);

    /// <summary>The row with the fewest conditions left out, then the fewest words, the claimed document before all others; null when there is none. Places come ascending.</summary>
    public IReadOnlyList<Match>? Best(IReadOnlyList<IReadOnlyList<Match>> places, Document? claimed)
    {
        var steps = new List<Step[]> { places[0].Select(m => new Step(m, -1, 0, 0)).ToArray() };
        foreach (var next in places.Skip(1))
            steps.Add([.. next.Select(m => Reach(m, steps[^1])).OfType<Step>()]);
        if (steps[^1].Length == 0)
            return null;

        var at = Enumerable.Range(0, steps[^1].Length).MinBy(i => Rank(steps[^1][i], claimed));
        var row = new List<Match>();
        for (var k = steps.Count - 1; k >= 0; at = steps[k--][at].Before)
            row.Add(steps[k][at].Match);
        row.Reverse();
        return row;
    }

    public bool MayFollow(Match first, Match second)
    {
        if (second.First < first.End)
            return false;
        var (from, to) = (source[first.End - 1], source[second.First]);
        return from.Unit == to.Unit || (from.Stretch == to.Stretch && IsNextClause(from.Unit, to.Unit) && second.First - first.End <= MaxWordsAcrossClauses);
    }

    private (bool, int, int, bool) Rank(Step step, Document? claimed)
    {
        var unit = source.UnitAt(step.Match.First);
        return (claimed is not null && unit.Document.Id != claimed.Id, step.Conditions, step.Words, !unit.IsFirstEdition);
    }

    private Step? Reach(Match match, Step[] before)
    {
        Step? best = null;
        for (var i = LastBefore(match, before); i >= 0 && IsInReach(before[i].Match, match); i--)
        {
            if (!MayFollow(before[i].Match, match))
                continue;
            var omitted = new Match(before[i].Match.End, match.First);
            var step = new Step(match, i, before[i].Conditions + conditions.In(omitted).Count(), before[i].Words + omitted.Count);
            if (best is not { } b || (step.Conditions, step.Words).CompareTo((b.Conditions, b.Words)) < 0)
                best = step;
        }
        return best;
    }

    private static int LastBefore(Match match, Step[] steps)
    {
        var (low, high) = (0, steps.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (steps[middle].Match.End <= match.First) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    private bool IsInReach(Match first, Match second) =>
        source[first.End - 1].Unit == source[second.First].Unit || second.First - first.End <= MaxWordsAcrossClauses;

    private bool IsNextClause(int from, int to) =>
        Enumerable.Range(from + 1, to - from - 1).All(between => source.Units[between].Clause is null);
}
