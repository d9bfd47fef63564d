using Index.Wording;

namespace Bot.Wire.Components;

/// <summary>What stands on controls, and what is said to whoever presses one in vain.</summary>
internal static class ControlWords
{
    private static readonly WordBook Words = new(typeof(ControlWords));

    public static string Back => Words.Text();

    public static string Next => Words.Text();

    public static string Context => Words.Text();

    public static string Cite => Words.Text();

    public static string Why => Words.Text();

    public static string Publish => Words.Text();

    public static string ChooseForm => Words.Text();

    public static string ChooseClause => Words.Text();

    public static string ChooseReference => Words.Text();

    public static string Unknown => Words.Text();

    public static string NotYours => Words.Text();

    public static string NotHere => Words.Text();

    public static string PageOf(int page, int pages) => Words.Text([page, pages]);
}
