using System.Buffers;

namespace Index.Quotes.Checking.Matching;

/// <summary>How much of the source an altered quotation is held against, when its first or last words are changed.</summary>
internal sealed class Window(SourceWords source, ExactWords exact)
{
    private static readonly SearchValues<char> MemberEnds = SearchValues.Create(".;:。；：");

    // Words further off than this were not dropped by the quoter, who never had them in mind.
    private const int FarWords = 40;
    private const int ChangedWords = 3;
    private const int OpeningWords = 12;

    public Match Around(Question question, Part part)
    {
        var first = Back(question, part.Source.First, part.Quoted.First - question.First);
        var end = Ahead(question, part.Source.End, question.End - part.Quoted.End);
        while (exact.IsTiedToNext(first - 1)) first--;
        while (exact.IsTiedToNext(end - 1)) end++;
        return new Match(first, end);
    }

    private int Back(Question question, int first, int missing)
    {
        if (missing == 0)
            return first;
        for (var at = first - missing; at >= 0 && first - at <= FarWords && SameUnit(at, first); at--)
            if (Stands(question, question.First, at, missing))
                return at;
        // The first word may stand there and only the next ones be changed: “respect full sovereignty”.
        for (var at = first - missing; at >= 0 && at < first; at++)
            if (SameUnit(at, first) && source[at].Id == question.Ids[question.First])
                return at;
        if (char.IsUpper(question.Text[question.Span.Start]) && SentenceStart(first) is { } opening)
            return opening;
        var start = first;
        while (missing <= ChangedWords && first - start < missing && start > 0
            && SameUnit(start - 1, first) && !EndsMember(start - 1)) start--;
        return start;
    }

    // A quotation that begins with a capital claims to begin a sentence: what opens that sentence is what was changed.
    private int? SentenceStart(int first)
    {
        var start = first;
        while (first - start <= OpeningWords && start > 0
            && SameUnit(start - 1, first) && !EndsMember(start - 1)) start--;
        return first - start <= OpeningWords ? start : null;
    }

    private int Ahead(Question question, int end, int missing)
    {
        if (missing == 0)
            return end;
        for (var at = end; at + missing <= source.Count && at - end <= FarWords && SameUnit(at + missing - 1, end - 1); at++)
            if (Stands(question, question.End - missing, at, missing))
                return at + missing;
        for (var at = Math.Min(end + missing, source.Count) - 1; at >= end; at--)
            if (SameUnit(at, end - 1) && source[at].Id == question.Ids[question.End - 1])
                return at + 1;
        var stop = end;
        while (missing <= ChangedWords && stop - end < missing && stop < source.Count
            && SameUnit(stop, end - 1) && !EndsMember(stop - 1)) stop++;
        return stop;
    }

    private bool Stands(Question question, int from, int at, int count) =>
        Enumerable.Range(0, count).All(i => question.Ids[from + i] == source[at + i].Id);

    private bool SameUnit(int a, int b) => source[a].Unit == source[b].Unit;

    // The marks between words, not the end of a sentence: a clause inside one may be what was quoted.
    private bool EndsMember(int at) => source[at].Word.Gap.AsSpan().IndexOfAny(MemberEnds) >= 0;
}
