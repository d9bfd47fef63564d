using Index.Wording;

namespace Bot.Replies.Pictures;

/// <summary>What stands in pictures in our own words.</summary>
internal static class PictureWords
{
    private static readonly WordBook Words = new(typeof(PictureWords));

    public static string Means => Words.Text();

    public static string Sum => Words.Text();

    /// <summary>The head of a column for several documents.</summary>
    public static string Others(int documents) => Words.Text([documents]);

    public static string Silent => Words.Text();

    public static string Title(int number, int of) => of > 1 ? Words.Text([number, of], "Title.Page") : Words.Text();
}
