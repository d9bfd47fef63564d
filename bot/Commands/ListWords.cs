using Bot.Replies;
using Index.Wording;

namespace Bot.Commands;

/// <summary>What lists of documents and their parts say, and how many there are of something.</summary>
internal static class ListWords
{
    private static readonly WordBook Words = new(typeof(ListWords));

    public static string Title => Words.Text();

    public static string NoStatus => Words.Text();

    public static string NamedByReference => Words.Text();

    public static string StandsBeside => Words.Text();

    public static string Clauses(int count) => Words.Counted(count);

    public static string Documents(int count) => Words.Counted(count);

    public static string Foot(int clauses, int documents) => Words.Text([Clauses(clauses), Documents(documents)]);

    public static ListRow Status(string? status) => new(Words.Text(), status ?? NoStatus, 1);

    public static ListRow Issuer(string issuer) => new(Words.Text(), issuer, 1);

    public static ListRow Date(string? date) => new(Words.Text(), date ?? Words.Text(name: "Date.None"), 1);

    public static ListRow Printer(string publisher) => new(Words.Text(), publisher, 1);

    public static ListRow Address(string address) => new(Words.Text(), address, 1);

    public static ListRow Size(int clauses) => new(Words.Text(), $"{clauses}", 1);

    public static ListRow Editions(IEnumerable<string> names, int places) => new(Words.Text(), Words.Counted(places, [string.Join("; ", names)]), 1);
}
