using Bot.Commands;
using Bot.Replies;
using Bot.Replies.Json;
using Bot.Replies.Text;
using Index;
using Tests.Support;

namespace Tests.Commands;

public sealed class CompareCommandTests
{
    private static readonly Library Library = RealLibrary.Library;

    private static Reply Answer(string a, string b, string? principle = null, string? more = null)
    {
        var options = new Dictionary<string, string> { ["a"] = a, ["b"] = b };
        if (principle is not null) options["principle"] = principle;
        if (more is not null) options["more"] = more;
        return new CompareCommand(Library).Answer(new CommandCall("compare", options));
    }

    private static string Refusal(Reply reply) => Assert.IsType<Reply.Refusal>(reply).Sentence;

    private static string Shown(Reply reply) => string.Concat(
        TextReplies.Of(reply, id => Library.Documents.Single(d => d.Id == id.Document), new TextSetting(400, page => $"--page {page}")).Select(line => line + "\n"));

    [Fact]
    public void Refuses_a_document_that_is_not_there_and_names_those_that_are()
    {
        foreach (var reply in new[] { Answer("qwertz", "dfi"), Answer("dfi", "qwertz"), Answer("dfi", "wuzhen", more: "qwertz") })
        {
            Assert.Contains("qwertz", Refusal(reply), StringComparison.Ordinal);
            Assert.All(Library.Documents, document => Assert.Contains(document.Id, Refusal(reply), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Refuses_one_edition_against_itself()
    {
        Assert.Contains("“wuzhen” is named twice, and the corpus has one edition of it", Refusal(Answer("wuzhen", "wuzhen")), StringComparison.Ordinal);
        Assert.Contains("“dfi” is named twice", Refusal(Answer("dfi", "wuzhen", more: "dfi")), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_two_editions_are_one_document()
    {
        var shown = Shown(Answer("shared-future", "shared future"));
        Assert.Contains("These are editions of one document", shown, StringComparison.Ordinal);
        Assert.Contains("places that differ: 15", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_documents_are_compared_two_by_two()
    {
        var couples = new[] { "dfi-wuzhen", "dfi-budapest", "wuzhen-budapest" };
        foreach (var reply in new[] { Answer("dfi", "wuzhen", more: "budapest"), Answer("dfi", "wuzhen", "budapest") })
        {
            var comparing = Assert.IsType<Reply.Comparing>(reply);
            Assert.Equal(couples, comparing.More.Prepend(comparing.Comparison).Select(c => $"{c.A}-{c.B}"));
        }
        Assert.Equal("Cybercrime", Assert.IsType<Reply.Comparing>(Answer("dfi", "wuzhen", "budapest cybercrime")).More[1].Topic);
    }

    [Fact]
    public void Says_that_neither_document_has_a_clause_on_a_topic() =>
        Assert.Contains("Neither document has a clause on it.", Shown(Answer("dfi", "wuzhen", "zzzz qqqq")), StringComparison.Ordinal);

    [Fact]
    public void Every_pair_is_on_exactly_one_page()
    {
        var comparing = Assert.IsType<Reply.Comparing>(Answer("budapest", "wuzhen"));
        var pages = Enumerable.Range(1, (comparing.Comparison.Pairs.Count + 4) / 5).Select(page => Shown(comparing with { Page = page })).ToList();
        for (var number = 1; number <= comparing.Comparison.Pairs.Count; number++)
            Assert.Single(pages, page => page.Contains($"\n{number}. ", StringComparison.Ordinal));
        Assert.DoesNotContain("next page", pages[^1], StringComparison.Ordinal);
        Assert.Contains("Only in A", pages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_every_passage_exactly()
    {
        var json = System.Text.Json.JsonDocument.Parse(JsonReplies.Of(Answer("dfi", "shared-future"), JsonReplies.Id("1"), id => Library.Documents.Single(d => d.Id == id.Document))).RootElement;
        Assert.NotEmpty(Quotations.Passages(json));
        Wrong.None(new Quotations(Repository.Seeds).Faults(json));
    }
}
