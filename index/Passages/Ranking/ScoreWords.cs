using Index.Wording;

namespace Index.Passages.Ranking;

/// <summary>What a score is made of, in words.</summary>
internal static class ScoreWords
{
    private static readonly WordBook Words = new(typeof(ScoreWords));

    public static string Sum => Words.Text();

    public static string Idea(string written, string key, string why, double weight) => Words.Text([written, key, why, weight]);

    public static string Meets(double share, double weight) => Words.Text([share, weight]);

    public static string OneSentence(double weight) => Words.Text([weight]);

    public static string SharedPrinciples(string names, double share, double weight) => Words.Text([names, share, weight]);

    public static string HoldsQuoted(string words) => Words.Text([words]);

    public static string NearInSense(double cosine, double weight) => Words.Text([cosine, weight]);

    public static string ByReference => Words.Text();

    public static string AboutDocument => Words.Text();
}
