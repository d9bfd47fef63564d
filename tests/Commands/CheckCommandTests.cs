using Bot.Commands;
using Bot.Replies;
using Bot.Replies.Text;
using Index;
using Index.Corpus;
using Index.Quotes.Checking;
using Tests.Support;

namespace Tests.Commands;

public sealed class CheckCommandTests
{
    private static readonly CheckCommand Command = new(new Library(new LoadedCorpus(Seeds.Corpus.Documents, [])));

    [Fact]
    public void Checks_a_quotation_against_all_documents()
    {
        var reply = Assert.IsType<Reply.Checking>(Answer("respect Internet sovereignty of some countries"));

        Assert.Equal(Verdict.Altered, Assert.Single(reply.Checks).Verdict);
    }

    [Fact]
    public void Checks_the_quotations_of_a_text_one_by_one() => Assert.Equal(
        [Verdict.Verbatim, Verdict.Altered, Verdict.Absent],
        Checks("He says “respect Internet sovereignty of all countries”, then \"jointly fight cyber crime everywhere\" and “build a wall”.").Select(check => check.Verdict));

    [Theory]
    [InlineData("it is an open “network of networks”, a single interconnected communications system", Verdict.Verbatim)]
    [InlineData("it is a closed “network of networks”, one single interconnected communications system", Verdict.Altered)]
    [InlineData("it is an open \"network of networks\" and nobody owns its single interconnected communications system", Verdict.Altered)]
    public void Marks_inside_a_quotation_do_not_make_it_two(string quote, Verdict expected) => Assert.Equal(expected, Assert.Single(Checks(quote)).Verdict);

    [Fact]
    public void A_few_real_words_in_marks_do_not_cover_for_an_invented_sentence() => Assert.Equal(
        [Verdict.Absent, Verdict.Verbatim],
        Checks("States shall always keep the web a “network of networks” under their own orders.").Select(check => check.Verdict));

    [Fact]
    public void A_stitched_quotation_shows_its_parts_and_where_each_stands()
    {
        var shown = Shown("remove the information gap ... enhance cyberspace connectivity");
        Assert.Contains("part 1 of 2: wuzhen/1\n    remove the information gap\n", shown, StringComparison.Ordinal);
        Assert.Contains("part 2 of 2: wuzhen/1\n    enhance cyberspace connectivity\n", shown, StringComparison.Ordinal);
        Assert.Contains("besides: added “and”", Shown("jointly fight cyber terrorism and step up cross-border e-commerce cooperation"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_place_says_who_speaks()
    {
        Assert.Contains("who speaks: The Foreign Secretaries of Britain and Hungary", Shown("It is at the centre of everything we do."), StringComparison.Ordinal);
        Assert.Contains("who speaks: The Independent", Shown("Thankfully the benefits of the internet are being felt more widely than ever"), StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_for_the_words_when_there_are_none() => Assert.IsType<Reply.Refusal>(Answer("  "));

    private static IReadOnlyList<QuoteCheck> Checks(string quote) => Assert.IsType<Reply.Checking>(Answer(quote)).Checks;

    private static string Shown(string quote) => string.Concat(
        TextReplies.Of(Answer(quote), RealLibrary.Catalog.DocumentOf, new TextSetting(400, page => $"--page {page}")).Select(line => line + "\n"));

    private static Reply Answer(string quote) => Command.Answer(new CommandCall("check", new Dictionary<string, string> { ["quote"] = quote }));
}
