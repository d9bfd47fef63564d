using Index.Wording;

namespace Index.Principles.Comparing;

/// <summary>Why two clauses stand side by side, in words.</summary>
internal static class LikenessWords
{
    private static readonly WordBook Words = new(typeof(LikenessWords));

    public static string OneEditionOnly => Words.Text();

    public static string Product => Words.Text();

    public static string Likeness => Words.Text();

    public static string Weight(string matter) => Words.Text([matter]);

    public static string Strongest => Words.Text();
}
