using Bot.Replies;
using Bot.Replies.Text;
using Index.Corpus;
using Index.Passages;
using Index.Principles;
using Index.Text;
using Tests.Support;

namespace Tests.Replies;

public sealed class TextRepliesTests
{
    private static string Shown(Reply reply, int width = 80) => string.Concat(
        TextReplies.Of(reply, HandMade.DocumentOf, new TextSetting(width, page => $"--page {page}")).Select(line => line + "\n"));

    private static Reply.Quoting Quoting(params Passage[] passages) => new(HandMade.Answer("who?", passages));

    [Fact]
    public void Quotes_with_everything_that_travels_with_the_words() => Approved.Text(Shown(Quoting(
        HandMade.Passage(HandMade.Sovereignty, "sovereignty", "Internet"), HandMade.Passage(HandMade.Rights), HandMade.Passage(HandMade.TwicePrinted)) with
    { PageSize = 5 }));

    [Fact]
    public void Explains_scores_as_a_tree() => Approved.Text(Shown(Quoting(HandMade.Passage(HandMade.Sovereignty)) with { Why = true }));

    [Fact]
    public void Says_that_the_record_is_silent() => Approved.Text(Shown(new Reply.Quoting(HandMade.Silence("cats?"))));

    [Fact]
    public void Goes_document_by_document_and_names_the_silent() => Approved.Text(Shown(new Reply.Quoting(
        HandMade.Answer("rights", HandMade.Passage(HandMade.Rights), HandMade.Passage(HandMade.Sovereignty), HandMade.Passage(HandMade.Rights)) with { Silent = ["shared-future"] })
    { ByDocument = true }));

    [Fact]
    public void Puts_two_documents_side_by_side() => Approved.Text(Shown(new Reply.Comparing(HandMade.Comparison)));

    [Fact]
    public void Aligns_a_list() => Approved.Text(Shown(new Reply.Listing("Documents",
        [new("wuzhen", "Wuzhen Declaration"), new("wuzhen/2", "Second", 1), new("shared-future", string.Join(' ', Enumerable.Repeat("long", 30)))])
    { Foot = "Two documents." }));

    [Theory]
    [InlineData(20)]
    [InlineData(47)]
    [InlineData(80)]
    [InlineData(1000)]
    public void Breaks_quotations_only_at_spaces(int width)
    {
        foreach (var clause in new[] { HandMade.Sovereignty, HandMade.Positive, HandMade.Rights, HandMade.TwicePrinted })
            Assert.Contains(clause.Quote, string.Join(' ', Shown(Quoting(HandMade.Passage(clause)), width).Split('\n').Select(line => line.Trim())), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_a_long_clause_at_sentence_ends_with_a_visible_cut()
    {
        var reply = Quoting(HandMade.Passage(HandMade.Long), HandMade.Passage(HandMade.Positive));
        string first = Shown(reply, 2000), second = Shown(reply with { Page = 2 }, 2000);

        Assert.Contains(". […]\n", first, StringComparison.Ordinal);
        Assert.Contains("next page: --page 2", first, StringComparison.Ordinal);
        Assert.Contains("     […] ", second, StringComparison.Ordinal);
        string Part(string page) => page.Split('\n').First(line => line.StartsWith("     ", StringComparison.Ordinal)).Trim();
        Assert.Equal(HandMade.Long.Quote, Part(first).Replace(" […]", "", StringComparison.Ordinal) + " " + Part(second).Replace("[…] ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Shows_the_last_page_when_asked_beyond_it() =>
        Assert.Contains("showing 1\n", Shown(Quoting(HandMade.Passage(HandMade.Positive)) with { Page = 99 }), StringComparison.Ordinal);

    [Fact]
    public void Lets_no_escape_sequence_of_a_source_through()
    {
        var file = new SourceFile("evil.txt", "Ring \u001b]0;owned\u0007 the [red]bell[/].", "");
        var clause = HandMade.Positive with { Text = new Placement(file, new Span(0, file.Text.Length)) };

        var shown = Shown(Quoting(HandMade.Passage(clause)));

        Assert.DoesNotContain('\u001b', shown);
        Assert.Contains("Ring ␛]0;owned␇ the [red]bell[/].", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_in_a_list_never_hides_a_negation()
    {
        var file = new SourceFile("x.txt", "The partners shall at all times and in every place of the world not listen. Then more.", "");
        var clause = HandMade.Positive with { Text = new Placement(file, new Span(0, file.Text.Length)) };

        Assert.Contains("not listen. […]", Shown(new Reply.Comparing(HandMade.Comparison with { OnlyB = [new Lone(HandMade.Passage(clause), [], false)] }), 200), StringComparison.Ordinal);
    }
}
