using Index.Corpus;

namespace Index.Quotes.Checking.Matching;

/// <summary>Judges a stretch without an ellipsis inside, by rules on runs of equal words.</summary>
internal sealed class PlainJudge(SourceWords source, ExactWords exact)
{
    private readonly Explainer _explainer = new(source);
    private readonly Window _window = new(source, exact);

    public Finding Judge(Question question, Document? claimed)
    {
        var places = exact.Find(question);
        return places.Count > 0 ? Verbatim(question, places, claimed) : Changed(question, claimed);
    }

    private Finding Verbatim(Question question, IReadOnlyList<Match> places, Document? claimed)
    {
        Match[] ordered = [.. places.OrderBy(p => claimed is null || source.UnitAt(p.First).Document.Id == claimed.Id ? 0 : 1)];
        var isClaimed = claimed is null || source.UnitAt(ordered[0].First).Document.Id == claimed.Id;
        var whole = new Part(question, ordered[0], question.Count, question.Count);
        return new Finding(isClaimed ? Verdict.Verbatim : Verdict.Misattributed, [whole]) { Places = ordered };
    }

    private Finding Changed(Question question, Document? claimed)
    {
        var strong = _explainer.Explain(question, claimed, onePlace: false).Where(IsStrong).ToList();
        if (strong.Count > 1 && strong.Sum(p => p.Shared) >= 0.75 * question.Count)
            return new Finding(Verdict.Stitched, strong);

        if (_explainer.Explain(question, claimed, onePlace: true) is not [var part])
            return Finding.Absent;
        if (IsEnough(part, question.Count))
            return new Finding(Verdict.Altered, [part with { Quoted = question, Source = _window.Around(question, part) }]);
        var isNear = part.Shared >= 3 * question.WordLength && UncommonWords(part) > 0;
        return isNear ? Finding.Absent with { Parts = [part] } : Finding.Absent;
    }

    // Four words, two of them uncommon, come from somewhere, and so do six in a row: “in the world of” comes from nowhere.
    private bool IsStrong(Part part)
    {
        var word = part.Quoted.WordLength;
        return part.LongestRun >= 6 * word || (part.Shared >= 4 * word && UncommonWords(part) >= 2 * word);
    }

    // Either most of the words follow a source, or one run is too long to be chance; the longer it is, the more may stand around it.
    private static bool IsEnough(Part part, int count)
    {
        var word = part.Quoted.WordLength;
        return (part.LongestRun >= 3 * word && part.Shared >= 0.6 * count)
            || (part.LongestRun >= 6 * word && part.Shared >= 0.5 * count)
            || (part.LongestRun >= 8 * word && part.Shared >= 0.25 * count);
    }

    private int UncommonWords(Part part) =>
        Enumerable.Range(part.Quoted.First, part.Quoted.Count).Select(i => part.Quoted.Ids[i])
            .Where(id => id >= 0 && source.IsUncommon(id)).Distinct().Count();
}
