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
            layout.Write($"you gave: “{check.Quote.Trim()}”", mark: Mark.Faint, hanging: 2);
            layout.Write(check.Sentence);
            if (check.Verdict is Verdict.Altered && check.Diff.Count > 0) WriteDiff(layout, check.Diff);
            if (check.Verdict is Verdict.Stitched) WriteParts(layout, check);
            else WritePlaces(layout, check.Passages, "");
            foreach (var omission in check.Omissions) WriteOmission(layout, omission);
            foreach (var note in check.Notes) layout.Write($"note: {note.Text}", hanging: 2);
            if (check.Near.Count > 0) WritePlaces(layout, check.Near, "nearest clause (not the source): ");
        }
    }

    private static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Verbatim => "VERBATIM",
        Verdict.Altered => "ALTERED",
        Verdict.Misattributed => "MISATTRIBUTED",
        Verdict.Stitched => "STITCHED",
        _ => "NOT IN THE RECORD",
    };

    /// <summary>Signs that need no colour: [-dropped-] stands only in the source, {+added+} only in what was given.</summary>
    private static void WriteDiff(Layout layout, IReadOnlyList<DiffRun> diff) =>
        layout.Gap().Write(string.Join(' ', diff.Select(run => run.Op switch
        {
            DiffOp.Added => $"{{+{run.Text.Trim()}+}}",
            DiffOp.Dropped => $"[-{run.Text.Trim()}-]",
            _ => run.Text.Trim(),
        })), 2).Write("{+added by the quoter+} · [-dropped from the source-]", 2, Mark.Faint).Gap();

    private static void WriteParts(Layout layout, QuoteCheck check)
    {
        foreach (var (part, number) in check.Parts.Select((part, i) => (part, i + 1)))
            WritePlaces(layout, part.Places, $"part {number} of {check.Parts.Count}: ");
        if (check.Diff.Where(run => run.Op != DiffOp.Same).Select(run => $"{(run.Op == DiffOp.Added ? "added" : "dropped")} “{run.Text.Trim()}”").ToList() is { Count: > 0 } changes)
            layout.Write($"besides: {string.Join(", ", changes)}", 2, hanging: 2).Gap();
    }

    private static void WritePlaces(Layout layout, IReadOnlyList<QuotePlace> places, string prefix)
    {
        foreach (var place in places.Take(MostPlaces))
        {
            layout.Gap().Write(prefix + place.Name, mark: Mark.Title);
            layout.Write([new Run(place.Words.Quote, Mark.Quotation)], 4);
            if (place.Clause is { } clause) layout.Write($"— {Citation.Of(place.Document, clause)}", 2, hanging: 2);
            if (place.Speaker is { } speaker) layout.Write($"who speaks: {speaker}", 2, Mark.Faint, hanging: 2);
        }
        if (places.Count > MostPlaces) layout.Write($"and {places.Count - MostPlaces} more places", mark: Mark.Faint);
        if (places.Count > 0) layout.Gap();
    }

    private static void WriteOmission(Layout layout, Omission omission)
    {
        layout.Write($"the ellipsis leaves out {omission.Words} words{(omission.IsRefused ? $", among them: {string.Join(", ", omission.Conditions)}" : "")}:");
        foreach (var place in omission.Places) layout.Write([new Run(place.Words.Quote, Mark.Quotation)], 4);
    }
}
