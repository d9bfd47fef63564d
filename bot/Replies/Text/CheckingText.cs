using Index.Quotes;
using Index.Quotes.Checking;

namespace Bot.Replies.Text;

/// <summary>Checked quotations: the verdict first, then the difference, the places, and what else must be known.</summary>
internal static class CheckingText
{
    // Common words stand in hundreds of places; all are counted, the first are shown.
    private const int MostPlaces = 5;

    public static void Write(Layout layout, Reply.Checking reply)
    {
        foreach (var (check, number) in reply.Checks.Select((check, i) => (check, i + 1)))
        {
            layout.Gap().Write($"{(reply.Checks.Count > 1 ? $"{number}. " : "")}{Name(check.Verdict)}", mark: Mark.Title);
            layout.Write(CheckingTextWords.Given(check.Quote.Trim()), mark: Mark.Faint, hanging: 2);
            layout.Write(check.Sentence);
            if (check.Verdict is Verdict.Altered && check.Diff.Count > 0) WriteDiff(layout, check.Diff);
            if (check.Verdict is Verdict.Stitched) WriteParts(layout, check);
            else WritePlaces(layout, check.Passages, place => place.Name);
            foreach (var omission in check.Omissions) WriteOmission(layout, omission);
            foreach (var note in check.Notes) layout.Write(CheckingTextWords.Note(note.Text), hanging: 2);
            if (check.Near.Count > 0) WritePlaces(layout, check.Near, place => CheckingTextWords.Nearest(place.Name));
        }
    }

    private static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Verbatim => CheckingTextWords.Verbatim,
        Verdict.Altered => CheckingTextWords.Altered,
        Verdict.Misattributed => CheckingTextWords.Misattributed,
        Verdict.Stitched => CheckingTextWords.Stitched,
        _ => CheckingTextWords.NotInRecord,
    };

    /// <summary>Signs that need no colour: [-dropped-] stands only in the source, {+added+} only in what was given.</summary>
    private static void WriteDiff(Layout layout, IReadOnlyList<DiffRun> diff) =>
        layout.Gap().Write(string.Join(' ', diff.Select(run => run.Op switch
        {
            DiffOp.Added => $"{{+{run.Text.Trim()}+}}",
            DiffOp.Dropped => $"[-{run.Text.Trim()}-]",
            _ => run.Text.Trim(),
        })), 2).Write(CheckingTextWords.DiffSigns, 2, Mark.Faint).Gap();

    private static void WriteParts(Layout layout, QuoteCheck check)
    {
        foreach (var (part, number) in check.Parts.Select((part, i) => (part, i + 1)))
            WritePlaces(layout, part.Places, place => CheckingTextWords.PartOf(number, check.Parts.Count, place.Name));
        if (check.Diff.Where(run => run.Op != DiffOp.Same).Select(run => run.Op == DiffOp.Added ? CheckingTextWords.Added(run.Text.Trim()) : CheckingTextWords.Dropped(run.Text.Trim())).ToList() is { Count: > 0 } changes)
            layout.Write(CheckingTextWords.Besides(string.Join(", ", changes)), 2, hanging: 2).Gap();
    }

    private static void WritePlaces(Layout layout, IReadOnlyList<QuotePlace> places, Func<QuotePlace, string> title)
    {
        foreach (var place in places.Take(MostPlaces))
        {
            layout.Gap().Write(title(place), mark: Mark.Title);
            layout.Write([new Run(place.Words.Quote, Mark.Quotation)], 4);
            if (place.Clause is { } clause) layout.Write($"— {Citation.Of(place.Document, clause)}", 2, hanging: 2);
            if (place.Speaker is { } speaker) layout.Write(CheckingTextWords.Speaker(speaker), 2, Mark.Faint, hanging: 2);
        }
        if (places.Count > MostPlaces) layout.Write(CheckingTextWords.MorePlaces(places.Count - MostPlaces), mark: Mark.Faint);
        if (places.Count > 0) layout.Gap();
    }

    private static void WriteOmission(Layout layout, Omission omission)
    {
        layout.Write(omission.IsRefused ? CheckingTextWords.OmitsConditions(omission.Words, string.Join(", ", omission.Conditions)) : CheckingTextWords.Omits(omission.Words));
        foreach (var place in omission.Places) layout.Write([new Run(place.Words.Quote, Mark.Quotation)], 4);
    }
}
