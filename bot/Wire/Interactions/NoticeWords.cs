using Index.Wording;

namespace Bot.Wire.Interactions;

/// <summary>What is said in the place of a reply that cannot come, or cannot come now.</summary>
internal static class NoticeWords
{
    private static readonly WordBook Words = new(typeof(NoticeWords));

    public static string TooMany => Words.Text();

    public static string TooLong => Words.Text();

    public static string NoStore => Words.Text();

    public static string Unshowable => Words.Text();

    public static string Filtered => Words.Text();

    public static string UserTooFast(TimeSpan wait) => Words.Counted(Seconds(wait));

    public static string ServerTooFast(TimeSpan wait) => Words.Counted(Seconds(wait));

    // Rounded up: after that time there is a turn.
    private static int Seconds(TimeSpan wait) => Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
}
