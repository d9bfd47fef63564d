using Index.Wording;

namespace Bot.Replies.Text;

/// <summary>What is said around checked quotations.</summary>
internal static class CheckingTextWords
{
    private static readonly WordBook Words = new(typeof(CheckingTextWords));

    public static string Verbatim => Words.Text();

    public static string Altered => Words.Text();

    public static string Misattributed => Words.Text();

    public static string Stitched => Words.Text();

    public static string NotInRecord => Words.Text();

    public static string Given(string quote) => Words.Text([quote]);

    public static string Note(string text) => Words.Text([text]);

    public static string Nearest(string place) => Words.Text([place]);

    public static string DiffSigns => Words.Text();

    public static string PartOf(int part, int parts, string place) => Words.Text([part, parts, place]);

    public static string Added(string text) => Words.Text([text]);

    public static string Dropped(string text) => Words.Text([text]);

    public static string Besides(string changes) => Words.Text([changes]);

    public static string Speaker(string name) => Words.Text([name]);

    public static string MorePlaces(int count) => Words.Counted(count);

    public static string Omits(int words) => Words.Counted(words);

    public static string OmitsConditions(int words, string conditions) => Words.Counted(words, [conditions]);
}
