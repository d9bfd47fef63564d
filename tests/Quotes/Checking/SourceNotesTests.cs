using Index.Corpus;
using Index.Quotes.Checking;
using Index.Text;
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

    [Theory]
    [InlineData("the network stays open", "these words are reported: “Minister Ada Berg said that”")]
    [InlineData("nobody will be cut off", "the document itself quotes them (“said the President of the Assembly”)")]
    [InlineData("we were never asked", "the document itself quotes them (“Jon Dahl of the operators warned”)")]
    [InlineData("an empty page", "the document itself quotes them and names no speaker")]
    [InlineData("fees went up in spring", "these words are reported: “According to the Harbour Council”")]
    public void Names_the_speaker_whom_the_text_names(string quote, string expected)
    {
        using var seeds = new SeedCopy();
        seeds.Write("paper.txt", "A Paper on Networks\n\nMinister Ada Berg said that the network stays open for all. “In this house nobody will be cut off”, said the President of the Assembly.\n\n"
            + "Jon Dahl of the operators warned: “We heard of it late, and we were never asked.” It was called “an empty page” by some. According to the Harbour Council, fees went up in spring and summer.\n\n"
            + "We said that the harbour stays closed in winter.\n");
        var checker = new QuoteChecker([seeds.Document("paper")]);

        Assert.Contains(expected, Assert.Single(checker.Check(quote, null).Notes, n => n.Kind == NoteKind.ReportedSpeech).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(checker.Check("the harbour stays closed in winter", null).Notes, n => n.Kind == NoteKind.ReportedSpeech);
    }

    [Fact]
    public void Participants_who_acknowledge_are_named() => Assert.Contains(
        new QuoteChecker(Seeds.Corpus.Documents).Check("the Internet is increasingly becoming a leading force", null).Notes,
        n => n.Kind == NoteKind.ReportedSpeech && n.Text.Contains("Participants in the Conference acknowledge that", StringComparison.Ordinal));

    private static Document WithMisprint(Document document)
    {
        var edition = document.Editions[0];
        var printed = new Span(edition.File.Text.IndexOf("at crucial time", StringComparison.Ordinal), "at crucial time".Length);
        return document with { Editions = [edition with { Misprints = [new Misprint(new Placement(edition.File, printed), "at a crucial time")] }] };
    }
}
