using System.Text.Json;
using Bot.Replies;
using Bot.Replies.Json;
using Bot.Replies.Text;
using Index.Quotes.Citations;
using Tests.Support;

namespace Tests.Replies;

public sealed class CitingReplyTests
{
    public static TheoryData<CitationForm> Forms => [.. Enum.GetValues<CitationForm>()];

    private static string Text(Reply reply) =>
        string.Join('\n', TextReplies.Of(reply, HandMade.DocumentOf, new TextSetting(80, page => $"--page {page}")));

    [Theory, MemberData(nameof(Forms))]
    public void Citation_and_quotation_come_together(CitationForm form)
    {
        var shown = string.Join(' ', Text(new Reply.Citing([HandMade.Sovereignty], form)).Split('\n').Select(line => line.Trim()));
        Assert.Contains(HandMade.Sovereignty.Quote, shown, StringComparison.Ordinal);
        Assert.Contains("never adopted", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_is_tag_cite_and_text() => Approved.Text(Text(new Reply.Citing([HandMade.Sovereignty, HandMade.Rights], CitationForm.Card)));

    [Theory]
    [InlineData(CitationForm.Bibtex, "@misc{wuzhen:2,")]
    [InlineData(CitationForm.Ris, "TY  - ELEC")]
    public void Records_stand_alone_and_unbroken(CitationForm form, string first)
    {
        var lines = Text(new Reply.Citing([HandMade.Sovereignty], form)).Split('\n');
        Assert.Equal(first, lines[0]);
        Assert.Contains(lines, line => line.Contains($"“{HandMade.Sovereignty.Quote}”", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Forms))]
    public void Json_points_at_the_exact_characters(CitationForm form)
    {
        var json = JsonDocument.Parse(JsonReplies.Of(new Reply.Citing([HandMade.Sovereignty], form), JsonReplies.Id("1"), HandMade.DocumentOf)).RootElement;
        Assert.Equal($"{form}".ToLowerInvariant(), json.GetProperty("form").GetString());
        var cited = json.GetProperty("citations")[0];
        Wrong.None(new Quotations(Repository.Seeds).Faults(json));
        Assert.NotEmpty(cited.GetProperty("lines").EnumerateArray());
    }
}
