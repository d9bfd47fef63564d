using Index.Wording;

namespace Bot.Replies.Embeds.Cards;

/// <summary>What cards say of documents side by side.</summary>
internal static class ComparingWords
{
    private static readonly WordBook Words = new(typeof(ComparingWords));

    public static string OneWay => Words.Text();

    public static string NoPair => Words.Text();

    public static string NoClause => Words.Text();

    public static string Unplaced => Words.Text();

    public static string OneEdition => Words.Text();

    public static string NothingHere => Words.Text();

    public static string PairRule => Words.Text();

    public static string BothOn => Words.Text();

    public static string BothSay => Words.Text();

    public static string Pairs(int count) => Words.Counted(count);

    public static string Only(string document) => Words.Text([document]);

    public static string OnlyOn(string topic) => Words.Text([topic]);

    public static string Beside(string a, string b) => Words.Text([a, b]);

    public static string Elsewhere(string document, string other) => Words.Text([document, other]);

    public static string ElsewhereMeans(string other) => Words.Text([other]);

    public static string Alone(string document) => Words.Text([document]);

    public static string More(string words, int count) => Words.Text([words, count]);

    public static string QuotedIn(int pair) => Words.Text([pair]);

    public static string On(IEnumerable<string> principles) => Words.Text([string.Join("; ", principles)]);

    public static string Editions(IEnumerable<string> names) => Words.Text([string.Join("; ", names)]);

    public static string Differing(int count) => Words.Counted(count);
}
