namespace Index.Quotes.Checking.Matching;

/// <summary>What else the asker should know about a finding, the weightiest first.</summary>
internal static class NoteWriter
{
    private const int FewWords = 4;

    public static IEnumerable<QuoteNote> Of(QuoteCheck check, Finding finding, IEnumerable<(string Quoted, string Source)> pairs, Question question) =>
        Ellipses(check, finding)
            .Concat(ProvesLittle(check, finding, question))
            .Concat(Punctuation(check))
            .Concat(Brackets(check))
            .Concat(Differences(check, pairs))
            .Concat(SourceNotes.Of(check));

    private static IEnumerable<QuoteNote> Ellipses(QuoteCheck check, Finding finding)
    {
        foreach (var omission in check.Omissions)
        {
            var text = omission.IsRefused
                ? NoteWords.EllipsisOmitsConditions(omission.Words, string.Join(", ", omission.Conditions.Select(CheckWords.Quoted)))
                : NoteWords.EllipsisOmits(omission.Words);
            yield return new QuoteNote(NoteKind.Ellipsis, text) { Places = omission.Places };
        }
        if (finding.Refusal is { } why)
            yield return new QuoteNote(NoteKind.Ellipsis, NoteWords.EllipsisRefused(why));
    }

    private static IEnumerable<QuoteNote> ProvesLittle(QuoteCheck check, Finding finding, Question question)
    {
        if (check.Verdict is not (Verdict.Verbatim or Verdict.Misattributed))
            yield break;
        var places = finding.Omitted.Count > 0 ? 1 : finding.Places.Count;
        if (question.Count < FewWords * question.WordLength || places > 1)
        {
            var text = question.Count >= FewWords * question.WordLength
                ? NoteWords.ProvesLittle(places)
                : NoteWords.TooShort(question.Count, places);
            yield return new QuoteNote(NoteKind.ProvesLittle, text) { Places = check.Passages };
        }
    }

    private static IEnumerable<QuoteNote> Punctuation(QuoteCheck check)
    {
        var changed = check.Diff.Where(run => run.Op != DiffOp.Same).ToList();
        if (check.Verdict == Verdict.Altered && changed.Count > 0 && !changed.Any(run => run.Text.Any(char.IsLetterOrDigit)))
            yield return new QuoteNote(NoteKind.PunctuationOnly, NoteWords.OnlyPunctuation);
    }

    private static IEnumerable<QuoteNote> Brackets(QuoteCheck check)
    {
        if (check.Verdict is Verdict.Altered or Verdict.Stitched && check.Quote.Contains('[', StringComparison.Ordinal) && check.Diff.Any(run => run.Op == DiffOp.Added && run.Text.AsSpan().IndexOfAny('[', ']') >= 0))
            yield return new QuoteNote(NoteKind.Brackets, NoteWords.SquareBrackets);
    }

    private static IEnumerable<QuoteNote> Differences(QuoteCheck check, IEnumerable<(string Quoted, string Source)> pairs)
    {
        if (check.Verdict is Verdict.Altered)
            yield break;
        var kinds = pairs.SelectMany(pair => Typography.Differences(pair.Quoted, pair.Source)).Distinct().ToList();
        if (kinds.Count > 0)
            yield return new QuoteNote(NoteKind.Typography, NoteWords.OnlyAppearance(string.Join(", ", kinds)));
    }
}
