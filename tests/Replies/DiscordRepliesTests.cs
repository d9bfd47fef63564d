using Bot.Commands;
using Bot.Replies;
using Bot.Replies.Embeds;
using Bot.Wire.Messages;
using Tests.Support;
using Tests.Support.Markup;

namespace Tests.Replies;

/// <summary>How replies look on Discord: what stands where, and what must not be there.</summary>
public sealed class DiscordRepliesTests
{
    private static IReadOnlyList<DiscordMessage> Messages(string command, params (string Name, string Value)[] options) => RealLibrary.Catalog.Answer(
        new CommandCall(command, options.ToDictionary(option => option.Name, option => option.Value)), reply => DiscordReplies.Of(reply, RealLibrary.Catalog.DocumentOf));

    private static DiscordMessage Message(string command, params (string Name, string Value)[] options) => Assert.Single(Messages(command, options));

    private static string Read(DiscordMessage message) => string.Join('\n', message.Embeds.Select(embed => $"{MarkupText.Of(embed.Title ?? "")}\n{MarkupText.Of(embed.Description)}"));

    [Fact]
    public void An_answer_shows_three_quotations_each_in_its_documents_colour()
    {
        var embeds = Message("ask", ("question", "who should run the internet?")).Embeds;
        Assert.Equal(3, embeds.Count);
        var wuzhen = Assert.Single(embeds, embed => embed.Title == "Wuzhen Declaration · 2");
        Assert.Equal(Accent.Of(RealLibrary.Library.FindDocument("wuzhen")!), wuzhen.Colour);
        Assert.Contains("> Second, respect **Internet** sovereignty", wuzhen.Description, StringComparison.Ordinal);
        Assert.Contains("-# — Wuzhen Declaration, Second (draft, never adopted; 21 November 2014; as printed by The Register) · wuzhen/2", wuzhen.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_citation_stands_in_small_print_right_under_every_quotation()
    {
        foreach (var message in new[] { Message("ask", ("question", "privacy")), Message("clause", ("reference", "wuzhen 2")), Message("commitment", ("reference", "wuzhen 2-4")), Message("compare", ("a", "wuzhen"), ("b", "dfi")), Message("check", ("quote", "respect Internet sovereignty of all countries")) })
        {
            var lines = message.Embeds.SelectMany(embed => embed.Description.Split('\n').Append("")).ToList();
            Assert.Contains(lines, line => line.StartsWith("> ", StringComparison.Ordinal));
            for (var i = 1; i < lines.Count; i++)
                if (lines[i - 1].StartsWith("> ", StringComparison.Ordinal) && !lines[i].StartsWith("> ", StringComparison.Ordinal))
                    Assert.StartsWith("-# — ", lines[i], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Silence_is_said_first_and_the_nearest_clauses_are_no_answer()
    {
        var embeds = Message("ask", ("question", "do cats dream of the moon?")).Embeds;
        Assert.Equal("The record is silent", embeds[0].Title);
        Assert.Equal("No clause answers this. 84 clauses in 4 documents searched.", embeds[0].Description);
        Assert.Equal("Nearest clauses – not an answer", embeds[1].Title);
        Assert.DoesNotContain("> ", embeds[1].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_quotation_shows_what_was_struck_and_added_in_signs_and_in_words()
    {
        var embed = Assert.Single(Message("check", ("quote", "refrain from government-imposed internet shutdowns or degrading global Internet access")).Embeds);
        Assert.Equal("Altered", embed.Title);
        Assert.Contains("degrading ~~domestic~~ **global** Internet access", embed.Description, StringComparison.Ordinal);
        Assert.Contains("-# dropped: “domestic”\n-# added: “global”", embed.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_names_the_documents_and_quotes_no_clause_twice()
    {
        var text = Read(Message("compare", ("a", "wuzhen"), ("b", "dfi"), ("principle", "sovereignty")));
        Assert.Contains("only Wuzhen Declaration says: ", text, StringComparison.Ordinal);
        Assert.Contains("dfi/principles/lead · quoted in pair 1", text, StringComparison.Ordinal);
        Assert.Single(text.Split("These principles are not legally binding").Skip(1));
        Assert.DoesNotContain(".txt", text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_clause_by_its_reference_has_no_rank_and_no_count()
    {
        var text = Read(Message("clause", ("reference", "wuzhen 2")));
        Assert.StartsWith("Wuzhen Declaration · 2\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1 match", text, StringComparison.Ordinal);
        Assert.DoesNotContain("showing", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_document_of_the_list_stands_apart_in_its_colour()
    {
        var embeds = Message("documents").Embeds;
        foreach (var document in RealLibrary.Library.Documents)
        {
            var embed = Assert.Single(embeds, embed => embed.Colour == Accent.Of(document));
            Assert.StartsWith($"-# {document.Id}\n**status** – ", embed.Description, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Coverage_is_a_picture_with_words_for_those_who_do_not_see_it_and_lines_below_each_other()
    {
        byte[] png = [1, 2, 3];
        var covering = (Reply.Covering)RealLibrary.Catalog.Answer(new CommandCall("coverage", new Dictionary<string, string>()));
        for (var page = 1; page <= 9; page++)
        {
            var message = Assert.Single(DiscordReplies.Of(covering with { Page = page }, RealLibrary.Catalog.DocumentOf, (_, _) => png));
            Assert.Empty(MessageLimits.Broken(message));
            Assert.Same(png, message.File!.Bytes);
            Assert.Equal(message.File.Name, message.Embeds[^1].Picture);
            Assert.InRange(message.File.Description!.Length, 100, 1024);
        }

        var first = Message("coverage");
        Assert.Null(first.File);
        Assert.All(first.Embeds, embed => Assert.Null(embed.Picture));
        Assert.Contains("**Human rights online** – budapest 3 · dfi 14 · silent: shared-future, wuzhen", first.Embeds[0].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void No_embed_is_a_mere_heading_and_none_breaks_a_limit()
    {
        (string, (string, string)[])[] calls =
        [
            ("ask", [("question", "human rights")]), ("principle", [("topic", "sovereignty")]), ("compare", [("a", "wuzhen"), ("b", "dfi")]), ("compare", [("a", "shared-future"), ("b", "shared-future")]),
            ("coverage", [("principle", "encryption")]), ("outline", [("document", "dfi")]), ("help", []), ("about", []), ("cite", [("reference", "dfi human rights"), ("form", "bibtex")]), ("privacy", []),
        ];
        foreach (var (command, options) in calls)
            foreach (var message in Messages(command, options))
            {
                Assert.Empty(MessageLimits.Broken(message));
                Assert.All(message.Embeds, embed => Assert.NotEmpty(embed.Description));
            }
    }
}
