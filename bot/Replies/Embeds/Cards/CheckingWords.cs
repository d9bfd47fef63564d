using Index.Quotes.Checking;
using Index.Wording;

namespace Bot.Replies.Embeds.Cards;

/// <summary>What cards say of checked quotations.</summary>
internal static class CheckingWords
{
    private static readonly WordBook Words = new(typeof(CheckingWords));

    public static string NearestClause => Words.Text();

    public static string Name(Verdict verdict) => Words.Text(name: $"Name.{verdict}");

    public static string Given(string quote) => Words.Text([quote]);

    public static string Dropped(IEnumerable<string> words) => Words.Text([CardWords.Quoted(words)]);

    public static string Added(IEnumerable<string> words) => Words.Text([CardWords.Quoted(words)]);

    public static string MorePlaces(int count) => Words.Counted(count);

    public static string LeftOut(Omission omission) =>
        omission.IsRefused ? Words.Counted(omission.Words, [string.Join(", ", omission.Conditions)], "LeftOut.Refused") : Words.Counted(omission.Words);

    public static string Part(int number, int of) => Words.Text([number, of]);

    public static string Speaker(string speaker) => Words.Text([speaker]);
}
