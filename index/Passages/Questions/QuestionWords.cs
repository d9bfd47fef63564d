using Index.Wording;

namespace Index.Passages.Questions;

/// <summary>What is said of how a question was understood.</summary>
internal static class QuestionWords
{
    private static readonly WordBook Words = new(typeof(QuestionWords));

    public static string ReadAs(string written, string known) => Words.Text([written, known]);

    public static string Own => Words.Text();

    public static string OwnOtherwise => Words.Text();

    public static string Apart(string written) => Words.Text([written]);

    public static string Kin(string written, string kin, int line) => Words.Text([written, kin, line]);

    public static string KinApart(string written, string kin, int line) => Words.Text([written, kin, line]);

    public static string Near(string word, double similarity) => Words.Text([word, similarity]);

    public static string PartOf(string written) => Words.Text([written]);

    public static string TermOf(string principle) => Words.Text([principle]);
}
