using Index.Wording;

namespace Bot.Replies.Text;

/// <summary>What is said around the table of coverage and what stands behind its cells.</summary>
internal static class CoverageTextWords
{
    private static readonly WordBook Words = new(typeof(CoverageTextWords));

    public static string Title => Words.Text();

    public static string Sum => Words.Text();

    public static string Legend(string sign) => Words.Text([sign]);

    public static string Silent => Words.Text();

    public static string Whole(string principle) => Words.Text([principle]);

    public static string Tried(string terms) => Words.Text([terms]);

    public static string NearestMisses => Words.Text();
}
