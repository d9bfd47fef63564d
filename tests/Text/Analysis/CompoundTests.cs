namespace Tests.Text.Analysis;

public sealed class CompoundTests
{
    [Theory]
    [InlineData("multi-stakeholder multistakeholder", "multi|multistakehold stakehold multistakehold")]
    [InlineData("people-to-people", "peopl|peopletopeopl to peopl")]
    [InlineData("e-commerce’s", "e|ecommerc commerc")]
    [InlineData("co‐operation co‑operation cooperation", "co|cooper oper co|cooper oper cooper")]
    [InlineData("well-being wellbeing", "well|wellb be wellb")]
    [InlineData("state–sponsored", "state|statesponsor sponsor")]
    [InlineData("covid-19", "covid|covid19 19")]
    [InlineData("multi-\u200Bstakeholder", "multi|multistakehold stakehold")]
    [InlineData("U.N.-led", "un lead")]
    public void A_compound_is_its_parts_and_its_whole(string text, string terms) => Assert.Equal(terms, Shown.Terms(text));

    [Theory]
    [InlineData("2019-10-16 and 2010–2014", "2019 10 16 and 2010 2014")]
    [InlineData("growth—as", "growth as")]
    [InlineData("top - down -led end- users--all", "top down lead end user all")]
    [InlineData("a-b-c-d-e-f-g", "a b c d e f g")]
    public void A_dash_or_a_range_makes_no_compound(string text, string terms) => Assert.Equal(terms, Shown.Terms(text));
}
