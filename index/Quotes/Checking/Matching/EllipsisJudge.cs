using Index.Corpus;

namespace Index.Quotes.Checking.Matching;

/// <summary>Judges a quotation with ellipses inside: the parts must follow each other in one clause or the next, and nothing left out may be a negation or a condition.</summary>
internal sealed class EllipsisJudge(SourceWords source, ExactWords exact, PlainJudge plain, Conditions conditions)
{
    // Words picked one by one from all over a text are no quotation, whatever order they stand in.
    private const int MaxParts = 24;

    private readonly Row _row = new(source, conditions);

    public Finding Judge(Question question, IReadOnlyList<Question> parts, Document? claimed)
    {
        // The record itself may print an ellipsis.
        if (exact.All(question).Count > 0)
            return plain.Judge(question, claimed);
        if (parts.Count > MaxParts)
            return Finding.Absent with { Refusal = CheckWords.TooManyPieces(MaxParts) };
        var places = parts.Select(exact.All).ToList();
        if (places.Any(p => p.Count == 0))
            return Changed(parts, claimed);
        return _row.Best(places, claimed) is { } row ? InOrder(parts, row, claimed) : OutOfOrder(parts, places, claimed);
    }

    private Finding InOrder(IReadOnlyList<Question> parts, IReadOnlyList<Match> row, Document? claimed)
    {
        var omitted = row.Zip(row.Skip(1), (a, b) => new Match(a.End, b.First)).ToList();
        var isRefused = omitted.Any(o => conditions.In(o).Any());
        var verdict = isRefused ? Verdict.Altered : IsIn(claimed, row[0]) ? Verdict.Verbatim : Verdict.Misattributed;
        return new Finding(verdict, Pair(parts, row))
        {
            Places = row,
            Omitted = omitted,
            Refusal = isRefused ? CheckWords.OmitsCondition : null,
        };
    }

    private Finding OutOfOrder(IReadOnlyList<Question> parts, IReadOnlyList<IReadOnlyList<Match>> places, Document? claimed)
    {
        // Words too few to come from anywhere in particular, in no order that the record has.
        if (parts.All(p => p.Count < 4 * p.WordLength))
            return Finding.Absent;
        var row = places.Select(p => p.MinBy(m => IsIn(claimed, m) ? 0 : 1)).ToList();
        var isReversed = row.Zip(row.Skip(1)).Any(pair => SameStretch(pair.First, pair.Second) && pair.First.First > pair.Second.First);
        return new Finding(Verdict.Stitched, Pair(parts, row))
        {
            Refusal = isReversed ? CheckWords.OtherOrder : CheckWords.TooFarApart,
        };
    }

    private Finding Changed(IReadOnlyList<Question> parts, Document? claimed)
    {
        var findings = parts.Select(p => plain.Judge(p, claimed)).Where(f => f.Verdict != Verdict.Absent).ToList();
        var found = findings.SelectMany(f => f.Parts).ToList();
        if (found.All(p => p.LongestRun < 3 * p.Quoted.WordLength)
            || found.Sum(p => p.Shared) < 0.6 * parts.Sum(p => p.Count))
            return Finding.Absent;
        var isInOrder = found.Zip(found.Skip(1)).All(pair => _row.MayFollow(pair.First.Source, pair.Second.Source));
        if (isInOrder && findings.All(f => f.Verdict != Verdict.Stitched))
            return new Finding(Verdict.Altered, found);
        return new Finding(Verdict.Stitched, found) { Refusal = CheckWords.NoSequence };
    }

    private bool IsIn(Document? claimed, Match match) => claimed is null || source.UnitAt(match.First).Document.Id == claimed.Id;

    private bool SameStretch(Match a, Match b) => source[a.First].Stretch == source[b.First].Stretch;

    private static List<Part> Pair(IReadOnlyList<Question> parts, IReadOnlyList<Match> row) =>
        [.. parts.Zip(row, (q, m) => new Part(q, m, q.Count, q.Count))];
}
