using Index.Corpus;

namespace Index.Quotes.Checking.Matching;

/// <summary>What the source itself brings along: other voices, misprints, copies that differ.</summary>
internal static class SourceNotes
{
    public static IEnumerable<QuoteNote> Of(QuoteCheck check) => check.Passages.SelectMany(Of).DistinctBy(note => note.Text);

    private static IEnumerable<QuoteNote> Of(QuotePlace place) => Voice(place).Concat(Misprints(place)).Concat(Copy(place)).Select(note => note with { Places = [place] });

    private static IEnumerable<QuoteNote> Voice(QuotePlace place)
    {
        var voice = place.Clause?.Kind switch
        {
            ClauseKind.EditorsNote => NoteWords.EditorsNote(place.Name),
            ClauseKind.Standfirst => NoteWords.Standfirst(place.Name),
            ClauseKind.Byline => NoteWords.Byline(place.Name),
            _ => null,
        };
        if (voice is not null)
            yield return new QuoteNote(NoteKind.ReportedSpeech, voice);
        var text = place.Clause is { } clause ? clause.AlsoIn.Prepend(clause.Text).FirstOrDefault(p => p.File.Name == place.Words.File.Name) : null;
        if (text is null)
            yield break;
        if (QuotedRanges.In(text).FirstOrDefault(range => range.Contains(place.Words.Span)) is { Length: > 0 } quoted)
            yield return new QuoteNote(NoteKind.ReportedSpeech, Speakers.Of(text, quoted) is { } named ? NoteWords.QuotedFrom(place.Name, named) : NoteWords.QuotedFromNobody(place.Name));
        else if (Speakers.Of(text, place.Words.Span) is { } reported)
            yield return new QuoteNote(NoteKind.ReportedSpeech, NoteWords.Reported(place.Name, reported));
    }

    private static IEnumerable<QuoteNote> Misprints(QuotePlace place) =>
        place.Edition.Misprints.Where(m => m.Printed.Span.Overlaps(place.Words.Span))
            .Select(m => new QuoteNote(NoteKind.Misprint, NoteWords.Misprint(place.Name, m.Printed.Quote, m.Reading)));

    private static IEnumerable<QuoteNote> Copy(QuotePlace place)
    {
        if (!ReferenceEquals(place.Edition, place.Document.Editions[0]))
            yield return new QuoteNote(NoteKind.Edition, NoteWords.OtherCopy(place.Name, place.Edition.Name, place.Document.Editions[0].Name));
    }
}
