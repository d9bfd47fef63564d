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
            ClauseKind.EditorsNote => "the publisher's words about the text, not the document's",
            ClauseKind.Standfirst => "the newspaper's summary, not the document's words",
            ClauseKind.Byline => "the publisher's line about the writers",
            _ => null,
        };
        if (voice is not null)
            yield return new QuoteNote(NoteKind.ReportedSpeech, $"In {place.Name} these are {voice}.");
        var text = place.Clause is { } clause ? clause.AlsoIn.Prepend(clause.Text).FirstOrDefault(p => p.File.Name == place.Words.File.Name) : null;
        if (text is null)
            yield break;
        if (QuotedRanges.In(text).FirstOrDefault(range => range.Contains(place.Words.Span)) is { Length: > 0 } quoted)
            yield return new QuoteNote(NoteKind.ReportedSpeech, $"In {place.Name} these words stand in quotation marks: the document itself quotes them{(Speakers.Of(text, quoted) is { } named ? $" (“{named}”)" : " and names no speaker")}.");
        else if (Speakers.Of(text, place.Words.Span) is { } reported)
            yield return new QuoteNote(NoteKind.ReportedSpeech, $"In {place.Name} these words are reported: “{reported}”.");
    }

    private static IEnumerable<QuoteNote> Misprints(QuotePlace place) =>
        place.Edition.Misprints.Where(m => m.Printed.Span.Overlaps(place.Words.Span))
            .Select(m => new QuoteNote(NoteKind.Misprint, $"A known misprint stands in {place.Name}: printed “{m.Printed.Quote}”, to be read “{m.Reading}”."));

    private static IEnumerable<QuoteNote> Copy(QuotePlace place)
    {
        if (!ReferenceEquals(place.Edition, place.Document.Editions[0]))
            yield return new QuoteNote(NoteKind.Edition, $"{place.Name} reads so in the copy of {place.Edition.Name}; the copy of {place.Document.Editions[0].Name} differs.");
    }
}
