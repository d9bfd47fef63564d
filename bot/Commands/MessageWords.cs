using Index.Wording;

namespace Bot.Commands;

/// <summary>The names in the menu of a message, as Discord sends them, and what is said of a message that cannot be served.</summary>
internal static class MessageWords
{
    public const string Check = "Check quotes";
    public const string Sources = "Find sources";
    public const string Delete = "Delete response";
    private static readonly WordBook Words = new(typeof(MessageWords));

    public static string NoMessage => Words.Text();

    public static string NoWords => Words.Text();

    public static string Renewed => Words.Text();

    public static string NotMine => Words.Text();

    public static string NotYours => Words.Text();

    public static string NoToken => Words.Text();

    public static string Deleted => Words.Text();

    public static string Gone => Words.Text();

    public static string NotAllowed => Words.Text();

    public static string NotDeleted => Words.Text();
}
