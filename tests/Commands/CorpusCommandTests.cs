using System.Text.Json;
using Bot.Replies;
using Bot.Terminal.Chat;
using Tests.Support;

namespace Tests.Commands;

/// <summary>Each command over the shipped corpus, as users call it.</summary>
public sealed class CorpusCommandTests
{
    [Fact]
    public void Ask_answers_from_the_record()
    {
        var reply = Json("ask", "should states have sovereignty over the internet?");
        Assert.True(reply.GetProperty("answered").GetBoolean());
        Assert.Contains("wuzhen/2", Clauses(reply).Take(3));
        Assert.Equal("""{"clauses":84,"documents":4}""", reply.GetProperty("searched").GetRawText());
    }

    [Theory]
    [InlineData("who is the king of Norway?")]
    [InlineData("who won the world cup of 1998?")]
    public void Ask_says_that_the_record_is_silent(string question) => Assert.False(Json("ask", question).GetProperty("answered").GetBoolean());

    [Theory]
    [InlineData("ask", "privacy")]
    [InlineData("search", "internet")]
    [InlineData("principle", "human rights")]
    public void Looks_in_the_document_that_is_named(string command, string words)
    {
        foreach (var name in new[] { "dfi", "Declaration for the Future of the Internet" })
        {
            var reply = Json(command, words, name);
            Assert.All(Quotations.Passages(reply), p => Assert.Equal("dfi", p.GetProperty("doc").GetString()));
            Assert.Equal("""{"clauses":38,"documents":1}""", reply.GetProperty("searched").GetRawText());
        }
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("search")]
    [InlineData("principle")]
    public void Refuses_a_document_that_is_not_there_and_names_those_that_are(string command) => Assert.Equal(
        "There is no document “gdpr”. There are: budapest, dfi, shared-future, wuzhen.",
        Assert.IsType<Reply.Refusal>(RealLibrary.Catalog.Reply(RealLibrary.Catalog.Call(command, "privacy", "gdpr"))).Sentence);

    [Fact]
    public void Search_finds_every_clause_that_holds_the_word()
    {
        var holding = Seeds.Clauses.Where(c => c.Quote.Contains("sovereignty", StringComparison.OrdinalIgnoreCase)).Select(c => $"{c.Id}");
        var found = Json("search", "sovereignty");
        Assert.Superset(holding.ToHashSet(), Clauses(found).ToHashSet());
        Assert.Equal("wuzhen/7", Clauses(Json("search", "positive energy"))[0]);
        Assert.Empty(Clauses(Json("search", "zebra")));
    }

    [Fact]
    public void Principle_names_every_document_as_speaking_or_silent()
    {
        foreach (var topic in RealLibrary.Library.Principles.Select(p => p.Id).Append("zebra"))
        {
            var reply = Json("principle", topic);
            var speaking = Quotations.Passages(reply.GetProperty("passages")).Select(p => p.GetProperty("doc").GetString()!).Distinct();
            var silent = reply.GetProperty("silent").EnumerateArray().Select(d => d.GetString()!);
            Assert.True(Seeds.Corpus.Documents.Select(d => d.Id).SequenceEqual(speaking.Concat(silent).Order(StringComparer.Ordinal)), $"{topic}: {reply}");
        }
    }

    [Theory]
    [InlineData("wuzhen 2", "wuzhen/2")]
    [InlineData("wuzhen 2-4", "wuzhen/2 wuzhen/3 wuzhen/4")]
    [InlineData("wuzen seventh", "wuzhen/7")]
    [InlineData("dfi human rights 3", "dfi/human-rights/3")]
    [InlineData("DFI/HUMAN-RIGHTS/3", "dfi/human-rights/3")]
    [InlineData("wuzhen/editors-note", "wuzhen/editors-note")]
    public void Clause_quotes_what_the_reference_names(string reference, string ids) => Assert.Equal(ids, string.Join(' ', Clauses(Json("clause", reference))));

    [Theory]
    [InlineData("wuzhen 99", "points 1 to 9")]
    [InlineData("preamble", "could mean 4 clauses")]
    [InlineData("gdpr article 5", "gdpr")]
    public void Clause_refuses_and_says_what_there_is(string reference, string expected) => Assert.Contains(
        expected, Assert.IsType<Reply.Refusal>(RealLibrary.Catalog.Reply(RealLibrary.Catalog.Call("clause", reference))).Sentence, StringComparison.Ordinal);

    [Fact]
    public void Documents_shows_each_with_its_status() => Assert.All(Seeds.Corpus.Documents, document =>
    {
        var rows = Assert.IsType<Reply.Listing>(RealLibrary.Catalog.Reply(RealLibrary.Catalog.Call("documents"))).Rows;
        Assert.Contains(rows, row => row.Name == document.Id && row.Text == document.Title);
        Assert.Contains(rows, row => row.Name == "status" && row.Text == document.About.Status);
    });

    [Fact]
    public void Outline_gives_every_clause_in_order() => Assert.All(Seeds.Corpus.Documents, document => Assert.Equal(
        document.Clauses.Select(c => $"{c.Id}"),
        Assert.IsType<Reply.Listing>(RealLibrary.Catalog.Reply(RealLibrary.Catalog.Call("outline", document.Id))).Rows.Select(row => row.Name).Where(name => document.Clauses.Any(c => $"{c.Id}" == name))));

    [Fact]
    public void About_counts_what_is_held() => Assert.Contains(
        Assert.IsType<Reply.Listing>(RealLibrary.Catalog.Reply(RealLibrary.Catalog.Call("about"))).Rows, row => row.Text.StartsWith("84 clauses in 4 documents", StringComparison.Ordinal));

    [Fact]
    public void Every_example_of_help_is_answered()
    {
        foreach (var row in Assert.IsType<Reply.Listing>(RealLibrary.Catalog.Reply(RealLibrary.Catalog.Call("help"))).Rows)
        {
            var (name, rest) = ChatLine.Split(row.Name);
            var spec = RealLibrary.Catalog.Find(name);
            Assert.True(spec is not null, $"{row.Name}: there is no such command");
            Assert.False(RealLibrary.Catalog.Reply(ChatLine.Call(spec, rest)) is Reply.Refusal, $"{row.Name} is refused");
        }
    }

    private static JsonElement Json(string command, params string[] values) => RealLibrary.Catalog.Json(RealLibrary.Catalog.Call(command, values));

    private static string[] Clauses(JsonElement reply) => [.. Quotations.Passages(reply.GetProperty("passages")).Select(p => p.GetProperty("clause").GetString()!)];
}
