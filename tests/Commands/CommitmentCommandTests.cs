using System.Text.Json;
using Bot.Replies;
using Bot.Replies.Text;
using Index.Quotes.Commitment;
using Tests.Support;

namespace Tests.Commands;

public sealed class CommitmentCommandTests
{
    [Fact]
    public void Every_clause_shows_its_literal_words_in_order_of_strength()
    {
        foreach (var clause in Seeds.Clauses)
        {
            var reply = Call($"{clause.Id}");
            var passage = RealLibrary.Catalog.Json(RealLibrary.Catalog.Call("commitment", $"{clause.Id}")).GetProperty("passages")[0];
            var words = passage.GetProperty("commitment").EnumerateArray().ToList();
            var ranks = words.Select(w => w.GetProperty("rank").GetInt32()).ToList();
            Assert.True(ranks.SequenceEqual(ranks.Order()), $"{clause.Id}: {string.Join(' ', ranks)}");
            Assert.All(words, w => Assert.Equal(Cut(passage, w), w.GetProperty("text").GetString()));
            Assert.All(words, w => Assert.Contains($"“{w.GetProperty("text").GetString()}”", Shown(reply), StringComparison.OrdinalIgnoreCase));
            Assert.Equal(words.Count == 0, Shown(reply).Contains("\n  none\n", StringComparison.Ordinal));
            Assert.Equal(words.Count, passage.GetProperty("matches").GetArrayLength());
        }
    }

    [Fact]
    public void A_range_shows_each_clause() =>
        Assert.Equal(["wuzhen/2", "wuzhen/3", "wuzhen/4"], Assert.IsType<Reply.Committing>(Call("wuzhen 2-4")).Quoted.Answer.Passages.Select(p => $"{p.Clause.Id}"));

    [Fact]
    public void A_longer_range_goes_on_on_the_next_page()
    {
        var shown = Shown(RealLibrary.Catalog.Answer(RealLibrary.Catalog.Call("commitment", "wuzhen 1-9") with { Page = 2 }));
        Assert.DoesNotContain("wuzhen/5", shown, StringComparison.Ordinal);
        Assert.Contains("wuzhen/6", shown, StringComparison.Ordinal);
        Assert.Contains("wuzhen/9", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wuzhen 99", "points 1 to 9")]
    [InlineData("preamble", "could mean 4 clauses")]
    public void Refuses_what_clause_refuses(string reference, string expected) =>
        Assert.Contains(expected, Assert.IsType<Reply.Refusal>(Call(reference)).Sentence, StringComparison.Ordinal);

    [Fact]
    public void Clause_shows_the_same_words_in_one_line() =>
        Assert.Contains("words of commitment: duty “should”; restraint “refrain from”; support “respect” × 2", Shown(RealLibrary.Catalog.Reply(RealLibrary.Catalog.Call("clause", "wuzhen 2"))), StringComparison.Ordinal);

    [Fact]
    public void Without_a_scale_it_says_so_and_clause_says_nothing_of_it()
    {
        using var seeds = new SeedCopy();
        File.Delete(seeds.PathOf(CommitmentScale.FileName));
        var commands = seeds.Commands();

        Assert.Empty(commands.Library.Faults);
        Assert.Contains("There is no scale of commitment words.", Assert.IsType<Reply.Refusal>(commands.Reply(commands.Call("commitment", "wuzhen 2"))).Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("words of commitment", Shown(commands.Reply(commands.Call("clause", "wuzhen 2"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_words_of_an_edited_scale()
    {
        using var seeds = new SeedCopy();
        seeds.Write(CommitmentScale.FileName, "loud: mutual benefit\n");
        var commands = seeds.Commands();

        Assert.Contains("loud “mutual benefit”", Shown(commands.Reply(commands.Call("commitment", "wuzhen 2"))), StringComparison.Ordinal);
    }

    private static string? Cut(JsonElement passage, JsonElement word) =>
        passage.GetProperty("quote").GetString()!.Substring(word.GetProperty("start").GetInt32() - passage.GetProperty("start").GetInt32(), word.GetProperty("length").GetInt32());

    private static Reply Call(string reference) => RealLibrary.Catalog.Reply(RealLibrary.Catalog.Call("commitment", reference));

    private static string Shown(Reply reply) => string.Concat(
        TextReplies.Of(reply, RealLibrary.Catalog.DocumentOf, new TextSetting(400, page => $"--page {page}")).Select(line => line + "\n"));
}
