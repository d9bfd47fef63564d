using Index.Wording;

namespace Bot.Replies.Text;

/// <summary>What several replies say around the words they quote.</summary>
internal static class TextWords
{
    private static readonly WordBook Words = new(typeof(TextWords));

    public static string Quoted(string text) => Words.Text([text]);

    public static string Misprint(string printed, string reading) => Words.Text([printed, reading]);

    public static string AlsoIn(string editions) => Words.Text([editions]);

    public static string WithVariants(int variants, string edition) => Words.Counted(variants, [edition]);

    public static string Why => Words.Text();

    public static string Matched(string words) => Words.Text([words]);

    public static string Commitment(string strengths) => Words.Text([strengths]);

    public static string NoCommitment => Words.Text();

    public static string Strengths(string names) => Words.Text([names]);

    public static string CommitmentRule => Words.Text();

    public static string Silent(int count, string documents) => Words.Counted(count, [documents]);

    public static string Searched(string clauses, string documents) => Words.Text([clauses, documents]);

    public static string Clauses(int count) => Words.Counted(count);

    public static string InDocuments(int count) => Words.Counted(count);

    public static string Matches(int count) => Words.Counted(count);

    public static string Showing(string ranks) => Words.Text([ranks]);

    public static string NextPage(string call) => Words.Text([call]);

    public static string NextPageOf(int page, int pages, string call) => Words.Text([page, pages, call]);

    public static string RecordIsSilent => Words.Text();

    public static string Nearest => Words.Text();
}
