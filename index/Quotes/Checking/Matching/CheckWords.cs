using Index.Wording;

namespace Index.Quotes.Checking.Matching;

/// <summary>What is said of a checked quotation.</summary>
internal static class CheckWords
{
    private static readonly WordBook Words = new(typeof(CheckWords));

    public static string Nothing => Words.Text();

    public static string Stand(string places) => Words.Text([places]);

    public static string StandWithOmissions(string places) => Words.Text([places]);

    public static string Elsewhere(string claimed, string places, string document) => Words.Text([claimed, places, document]);

    public static string Joined(string places) => Words.Text([places]);

    public static string JoinedUnmarked(string places) => Words.Text([places]);

    public static string Altered(string places, string changes) => Words.Text([places, changes]);

    public static string AlteredElsewhere(string places, string document, string claimed, string changes) => Words.Text([places, document, claimed, changes]);

    public static string Dropped(string texts) => Words.Text([texts]);

    public static string Added(string texts) => Words.Text([texts]);

    public static string MoreChanges(string changes, int more) => Words.Text([changes, more]);

    public static string MorePlaces(string places, int more) => Words.Counted(more, [places]);

    public static string And => Words.Text();

    public static string Quoted(string text) => Words.Text([text]);

    public static string EllipsisRefused(string why) => Words.Text([why]);

    public static string NotChecked(string why) => Words.Text([why]);

    public static string Nowhere => Words.Text();

    public static string NowhereBut(string place) => Words.Text([place]);

    public static string TooManyPieces(int most) => Words.Text([most]);

    public static string OmitsCondition => Words.Text();

    public static string OtherOrder => Words.Text();

    public static string TooFarApart => Words.Text();

    public static string NoSequence => Words.Text();

    public static string Heading(string heading, string document) => Words.Text([heading, document]);

    public static string Title(string document) => Words.Text([document]);
}
