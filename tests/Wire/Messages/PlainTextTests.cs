using Bot.Wire.Messages;
using CsCheck;
using Tests.Support;
using Tests.Support.Markup;

namespace Tests.Wire.Messages;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("**bold** and *slanted* and _slanted_ and __under__", "bold and slanted and slanted and under")]
    [InlineData("***all*** ~~gone~~ ||hidden||", "all gone hidden")]
    [InlineData("2 * 3 * 4, snake_case_name, a*b", "2 * 3 * 4, snake_case_name, a*b")]
    [InlineData("a \\*star\\* and \\_line\\_", "a *star* and _line_")]
    [InlineData("`*code*` and ```md\n**more**\n```", "*code* and **more**")]
    [InlineData("one [named](https://example.org/a_b_c) link, https://example.org/x and <https://example.org/y>", "one named link,  and")]
    [InlineData("<@123> <@!123> <@&5> <#9> <:smile:77> <a:wave:78> <t:1700000000:R> @everyone here", "here")]
    [InlineData("# Heading\n-# small\n- item\n* item", "Heading\nsmall\nitem\nitem")]
    [InlineData("> quoted\n> more\nsaid", "quoted\nmore\nsaid")]
    [InlineData("said\n>>> quoted\nmore", "said\nquoted\nmore")]
    [InlineData("<b>**", "<b>**")]
    [InlineData("5 > 4 and 3 < 4", "5 > 4 and 3 < 4")]
    [InlineData("", "")]
    public void Marks_go_and_words_stay(string source, string words) => Assert.Equal(words, PlainText.Of(source));

    [Theory]
    [InlineData("> **quoted**\nsaid", "> quoted\nsaid")]
    [InlineData("said\n>>> quoted\nmore", "said\n> quoted\n> more")]
    [InlineData("*“marked”*", "“marked”")]
    public void Who_checks_quotations_still_sees_them(string source, string words) => Assert.Equal(words, PlainText.WithQuotes(source));

    [Theory]
    [InlineData("He said **“respect *Internet* sovereignty”** in __2014__")]
    [InlineData("||~~*a*~~|| \\# `x` [y](https://example.org)")]
    [InlineData("## Title\ntext with **two\nlines**")]
    [InlineData("> **a** *b*\nc")]
    public void It_reads_as_Discords_clients_do(string source) => Assert.Equal(MarkupText.Of(source), PlainText.Of(source));

    [Fact]
    public void Nothing_hostile_takes_long_or_throws()
    {
        foreach (var piece in new[] { "*", "**", "_", "||", "`", "[a](", "\\", "> ", "<@", "<:a:", "https://", "\ud800", "\ue000" })
            Assert.NotNull(PlainText.WithQuotes(string.Concat(Enumerable.Repeat(piece, 6_000 / piece.Length))));
        const string Signs = "*_~|`\\>#<@:[]()-+ \nab1😀\ud800";
        Gen.Char[Signs].Array[0, 60].Select(signs => new string(signs)).ForEachCase(
            2_000, source => Assert.InRange(PlainText.Of(source).Length, 0, source.Length), source => $"“{source}”");
    }
}
