namespace Index.Quotes.Checking.Matching;

/// <summary>How much of the source an altered quotation is held against, when its first or last words are changed.</summary>
internal sealed class Window(SourceWords source, ExactWords exact)
{
    // Words further off than this were not dropped by the quoter, who never had them in mind.
    private const int FarWords = 40;
    private const int ChangedWords = 3;

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
        var start = first;
        while (missing <= ChangedWords && first - start < missing && start > 0 && SameUnit(start - 1, first) && !EndsSentence(start - 1)) start--;
        return start;
    }

    private int Ahead(Question question, int end, int missing)
    {
        if (missing == 0)
            return end;
        for (var at = end; at + missing <= source.Count && at - end <= FarWords && SameUnit(at + missing - 1, end - 1); at++)
            if (Stands(question, question.End - missing, at, missing))
                return at + missing;
        var stop = end;
        while (missing <= ChangedWords && stop - end < missing && stop < source.Count && SameUnit(stop, end - 1) && !EndsSentence(stop - 1)) stop++;
        return stop;
    }

    private bool Stands(Question question, int from, int at, int count) =>
        Enumerable.Range(0, count).All(i => question.Ids[from + i] == source[at + i].Id);

    private bool SameUnit(int a, int b) => source[a].Unit == source[b].Unit;

    private bool EndsSentence(int at) => source[at].Word.Gap.AsSpan().IndexOfAny('.', ';', ':') >= 0;
}
