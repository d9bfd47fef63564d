using Index.Corpus;
using Index.Quotes.Checking;
using Tests.Support;

namespace Tests.Quotes.Checking;

public sealed class SourceNotesTests
{
    [Theory]
    [InlineData("Our meeting comes at crucial time.", Verdict.Verbatim)]
    [InlineData("Our meeting comes at a crucial time.", Verdict.Altered)]
    public void Shows_the_reading_of_a_known_misprint(string quote, Verdict verdict)
    {
        var found = new QuoteChecker([WithMisprint(Seeds.Document("budapest"))]).Check(quote, null);

        Assert.Equal(verdict, found.Verdict);
        Assert.Contains("at a crucial time", Assert.Single(found.Notes, n => n.Kind == NoteKind.Misprint).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_headings_and_the_publishers_words_as_what_they_are()
    {
        var checker = new QuoteChecker(Seeds.Corpus.Documents);

        Assert.Equal("the heading “RECLAIMING THE PROMISE OF THE INTERNET” of dfi", Assert.Single(checker.Check("reclaiming the promise of the internet", null).Passages).Name);
        Assert.Contains(checker.Check("It was never adopted", null).Notes, n => n.Kind == NoteKind.ReportedSpeech);
    }

    private static Document WithMisprint(Document document)
    {
        var edition = document.Editions[0];
        var printed = new Span(edition.File.Text.IndexOf("at crucial time", StringComparison.Ordinal), "at crucial time".Length);
        return document with { Editions = [edition with { Misprints = [new Misprint(new Placement(edition.File, printed), "at a crucial time")] }] };
    }
}
