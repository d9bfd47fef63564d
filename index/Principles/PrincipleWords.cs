using Index.Wording;

namespace Index.Principles;

/// <summary>What is said of how clauses speak to a principle.</summary>
internal static class PrincipleWords
{
    private static readonly WordBook Words = new(typeof(PrincipleWords));

    public static string Note(string name, string sentence) => Words.Text([name, sentence]);

    public static string Score(string term) => Words.Text([term]);

    public static string ScoreWithOthers(string term, double share, string others) => Words.Text([term, share, others]);

    public static string Term(string key, string why, double weight) => Words.Text([key, why, weight]);

    public static string Opens(double share) => Words.Text([share]);

    public static string InOneSentence(string principle, string terms) => Words.Text([principle, terms]);

    public static string HoldsOnly(string terms) => Words.Text([terms]);

    public static string Quoted(string term) => Words.Text([term]);

    public static string OppositeTerms => Words.Text();

    public static string SameTerms => Words.Text();

    public static string SameTheme => Words.Text();

    public static string NotScored => Words.Text();
}
