using Index.Passages;
using Index.Wording;

namespace Bot.Replies.Embeds.Cards;

/// <summary>What cards say in our own words around quotations, silence and the coverage table.</summary>
internal static class CardWords
{
    private static readonly WordBook Words = new(typeof(CardWords));

    public static string Silence => Words.Text();

    public static string Nearest => Words.Text();

    public static string NearestMisses => Words.Text();

    public static string SilentDocuments => Words.Text();

    public static string Silent => Words.Text();

    public static string NoCommitment => Words.Text();

    public static string CommitmentRule => Words.Text();

    public static string Coverage => Words.Text();

    public static string CoverageMeans => Words.Text();

    public static string Why => Words.Text();

    public static string TooLong => Words.Text();

    public static string SilenceMeans(Searched searched) => Words.Text([Searched(searched)]);

    public static string Searched(Searched searched) => Words.Text([ClauseCount(searched.Clauses), DocumentCount(searched.Documents)]);

    public static string Matching(int count) => Words.Counted(count);

    public static string Showing(int first, int last, int? of = null)
    {
        var range = first == last ? $"{first}" : $"{first}–{last}";
        return of is { } total ? Words.Text([range, total], "Showing.Of") : Words.Text([range]);
    }

    public static string NextPage(int page) => Words.Text([SamePage(page)]);

    /// <summary>How another page is asked for where nothing can be pressed.</summary>
    public static string SamePage(int page) => Words.Text([page]);

    public static string Tried(IEnumerable<string> terms) => Words.Text([Quoted(terms)]);

    /// <summary>How many clauses, or that there are none.</summary>
    public static string Clauses(int count) => count == 0 ? Silent : ClauseCount(count);

    public static string ClauseCount(int count) => Words.Counted(count);

    /// <summary>How many documents, as it stands behind “in”.</summary>
    public static string DocumentCount(int count) => Words.Counted(count);

    public static string Commitment(IEnumerable<string> strengths) => Words.Text([string.Join("; ", strengths)]);

    public static string Strengths(IEnumerable<string> strengths) => Words.Text([string.Join(", ", strengths)]);

    public static string PageOf(int number, int of) => of > 1 ? Words.Text([number, of]) : "";

    /// <summary>What stands for the picture of the table, up to its rows.</summary>
    public static string Table(string page, int documents) => page.Length > 0 ? Words.Text([page, DocumentCount(documents)], "Table.Page") : Words.Text([DocumentCount(documents)]);

    public static string RowsLeft(int count) => Words.Counted(count);

    /// <summary>Words in quotation marks, as a list.</summary>
    public static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(word => Words.Text([word])));
}
