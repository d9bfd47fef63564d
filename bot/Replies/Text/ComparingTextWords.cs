using Index.Wording;

namespace Bot.Replies.Text;

/// <summary>What is said around documents side by side.</summary>
internal static class ComparingTextWords
{
    private static readonly WordBook Words = new(typeof(ComparingTextWords));

    public static string Rule => Words.Text();

    public static string OnlyOn(string topic) => Words.Text([topic]);

    public static string OnlyInA(string document) => Words.Text([document]);

    public static string OnlyInB(string document) => Words.Text([document]);

    public static string PartlyInA => Words.Text();

    public static string PartlyInB => Words.Text();

    public static string Unplaced(string clauses) => Words.Text([clauses]);

    public static string OneWayOnly(string principle) => Words.Text([principle]);

    public static string NeitherHasIt => Words.Text();

    public static string NoPairs => Words.Text();

    public static string On(string principles) => Words.Text([principles]);

    public static string Counts(int pairs, string onlyA, string onlyB) => Words.Text([pairs, onlyA, onlyB]);

    public static string Partly(int alone, int partly) => Words.Text([alone, partly]);

    public static string BothOn(string principles) => Words.Text([principles]);

    public static string BothSay(string words) => Words.Text([words]);

    public static string OnlyASays(string words) => Words.Text([words]);

    public static string OnlyBSays(string words) => Words.Text([words]);

    public static string More(string words, int more) => Words.Text([words, more]);

    public static string Editions(string names) => Words.Text([names]);

    public static string OneEditionOnly => Words.Text();

    public static string Differences(int places) => Words.Text([places]);

    public static string NothingHere => Words.Text();
}
