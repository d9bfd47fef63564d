using Index.Wording;

namespace Index.Quotes.Checking.Matching;

/// <summary>What is said beside a finding.</summary>
internal static class NoteWords
{
    private static readonly WordBook Words = new(typeof(NoteWords));

    public static string EllipsisOmits(int count) => Words.Counted(count);

    public static string EllipsisOmitsConditions(int count, string conditions) => Words.Counted(count, [conditions]);

    public static string EllipsisRefused(string why) => Words.Text([why]);

    public static string ProvesLittle(int places) => Words.Text([places]);

    public static string TooShort(int words, int places) => Words.Counted(words, [places]);

    public static string OnlyPunctuation => Words.Text();

    public static string SquareBrackets => Words.Text();

    public static string OnlyAppearance(string kinds) => Words.Text([kinds]);

    public static string QuoteMarks => Words.Text();

    public static string Dashes => Words.Text();

    public static string WhiteSpace => Words.Text();

    public static string InvisibleCharacters => Words.Text();

    public static string EmphasisMarks => Words.Text();

    public static string CapitalLetters => Words.Text();

    public static string EditorsNote(string place) => Words.Text([place]);

    public static string Standfirst(string place) => Words.Text([place]);

    public static string Byline(string place) => Words.Text([place]);

    public static string QuotedFrom(string place, string speaker) => Words.Text([place, speaker]);

    public static string QuotedFromNobody(string place) => Words.Text([place]);

    public static string Reported(string place, string reported) => Words.Text([place, reported]);

    public static string Misprint(string place, string printed, string reading) => Words.Text([place, printed, reading]);

    public static string OtherCopy(string place, string copy, string first) => Words.Text([place, copy, first]);
}
