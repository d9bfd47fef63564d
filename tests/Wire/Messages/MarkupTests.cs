using Tests.Support.Markup;

namespace Tests.Wire.Messages;

/// <summary>The model of Discord's mark-up that other tests read messages with.</summary>
public sealed class MarkupTests
{
    [Theory]
    [InlineData("**b** *i* _i_ __u__ ~~s~~ ||p|| `c`", "b i i u s p c")]
    [InlineData(@"\*not\* \_here\_ C:\dir \… \\", @"*not* _here_ C:\dir … \")]
    [InlineData("> a\n> b\nc", "a\nb\nc")]
    [InlineData("a\n>>> b\n> c", "a\nb\n> c")]
    [InlineData("# h\n-# small\n- x\n1. y", "h\nsmall\n• x\n1. y")]
    [InlineData(@"\# h \> q", "# h > q")]
    [InlineData("#no ####no >no -no", "#no ####no >no -no")]
    [InlineData("[x](https://a.example) <https://b.example> https://c.example/_d_.", "x https://b.example https://c.example/_d_.")]
    [InlineData("[…] [x] (y)", "[…] [x] (y)")]
    [InlineData("```cs\nvar *x*;\n```", "var *x*;")]
    [InlineData("``a`b`` snake_case_word 2*3*4", "a`b snake_case_word 234")]
    [InlineData("***both*** **a*b*c**", "both abc")]
    [InlineData("<t:0> <:n_n:1> :smile: 12:30:45", "0 :n_n: :smile: 12:30:45")]
    public void A_message_reads_as_Discord_shows_it(string source, string read) => Assert.Equal(read, MarkupText.Of(source));

    [Theory]
    [InlineData("<@1>", MarkupKind.Mention)]
    [InlineData("<@&1>", MarkupKind.Mention)]
    [InlineData("@everyone", MarkupKind.Mention)]
    [InlineData("</ask:1>", MarkupKind.Mention)]
    [InlineData("<id:browse>", MarkupKind.Mention)]
    [InlineData(@"\<@1>", MarkupKind.Text)]
    [InlineData(@"\@everyone", MarkupKind.Text)]
    [InlineData("<t:1:R>", MarkupKind.Time)]
    [InlineData("<a:wave:1>", MarkupKind.Emoji)]
    [InlineData(":smile:", MarkupKind.Emoji)]
    [InlineData("<http://x.example>", MarkupKind.Link)]
    [InlineData(@"\[x](ftp://x)", MarkupKind.Text)]
    public void A_mark_is_what_Discord_takes_it_for(string source, MarkupKind kind) =>
        Assert.Equal(kind, Assert.Single(Assert.Single(MarkupReader.Read(source)).Inside).Kind);

    [Fact]
    public void Html_holds_the_words_and_nothing_of_them_is_html() =>
        Assert.Equal("<div class=quote><div class=bar></div><blockquote><div class=line><strong>&lt;b&gt;</strong></div></blockquote></div><div class=small>x &amp; y</div>", MarkupHtml.Of("> **<b>**\n-# x & y"));
}
