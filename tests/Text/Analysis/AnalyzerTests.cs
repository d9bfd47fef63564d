using Index.Text;
using Index.Text.Analysis;

namespace Tests.Text.Analysis;

public sealed class AnalyzerTests
{
    [Theory]
    [InlineData("the G7 in 2030, 5G and C2", "the g7 in 2030 5g and c2")]
    [InlineData("£35,000 or 3.5% of 1,000,000", "35000 or 3.5 of 1000000")]
    [InlineData("12,34 2010,2014 3. 4", "12 34 2010 2014 3 4")]
    [InlineData("the U.N. and the U.N.'s e.g. this", "the un and the un eg this")]
    [InlineData("e.g.this v1.2", "e g this v1.2")]
    [InlineData("https://example.org/a", "https exampl org a")]
    public void Numbers_and_abbreviations_are_one_word(string text, string terms) => Assert.Equal(terms, Shown.Terms(text));

    [Theory]
    [InlineData("our country’s and individuals' rights", "our countri and individu right")]
    [InlineData("it's who's today’s", "it who today")]
    [InlineData("we'll they're you’ve I'm", "we they you i")]
    [InlineData("'dropped' \"You\"", "drop you")]
    [InlineData("rock'n'roll", "rocknrol")]
    public void Possessives_and_contractions_meet_the_plain_word(string text, string terms) => Assert.Equal(terms, Shown.Terms(text));

    [Theory]
    [InlineData("don't", "dont|not")]
    [InlineData("DON’T", "dont|not")]
    [InlineData("dont", "dont|not")]
    [InlineData("cannot can't", "cannot|not cant|not")]
    [InlineData("not", "not")]
    public void A_negation_stays_a_negation(string text, string terms) => Assert.Equal(terms, Shown.Terms(text));

    [Theory]
    [InlineData("café cafe\u0301 naïve", "cafe cafe naiv")]
    [InlineData("ﬁne Ｉｎｔｅｒｎｅｔ ℌello", "fine internet hello")]
    [InlineData("Straße İSTANBUL Łódź Ærø", "strass istanbul lodz aero")]
    [InlineData("multi\u00ADstake\u200Bholder in\uFEFFternet", "multistakehold internet")]
    [InlineData("internet¹", "internet")]
    [InlineData("京ICP备1号", "京 icp 备 1 号")]
    [InlineData("タイ ｶﾞ ガ", "タイ ガ ガ")]
    [InlineData("ไทย", "ไทย")]
    [InlineData("٢٠٣٠", "2030")]
    [InlineData("Интернет ΆΛΦΑΣ", "интернет αλφασ")]
    [InlineData("1️⃣ 👍 🇨🇳", "1")]
    public void Letters_are_folded_to_their_plainest_form(string text, string terms) => Assert.Equal(terms, Shown.Terms(text));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u200B\0")]
    [InlineData("\uD800 \uDC00\uD800")]
    [InlineData("!?-–—'’…")]
    [InlineData("\u0301\u20E3")]
    public void Text_without_words_has_no_tokens(string text) => Assert.Empty(Analyzers.English.Analyze(text));

    [Fact]
    public void Spans_are_exact() =>
        Assert.Equal(
            "the 1-3 The, countri 5-9 country’s, multi 16-5 multi, multistakehold 16-17 multi-stakeholder, stakehold 22-11 stakeholder, un 34-4 U.N.",
            Shown.Spans(" The country’s (multi-stakeholder U.N.)"));

    [Theory]
    [InlineData(4, 8, "cyber 4-5, se 10-2")]
    [InlineData(0, 2, "th 0-2")]
    [InlineData(10, 999, "security 10-8")]
    [InlineData(-5, 8, "the 0-3")]
    [InlineData(400, 3, "")]
    public void A_part_of_a_text_is_analysed_as_if_it_stood_alone(int start, int length, string expected)
    {
        const string text = "the cyber security";
        var tokens = Analyzers.English.Analyze(text, new Span(start, length)).Select(t => $"{t.Span.In(text)} {t.Span.Start}-{t.Span.Length}");
        Assert.Equal(expected, string.Join(", ", tokens));
    }
}
