using Index.Passages;
using Index.Wording;

namespace Bot.Replies.Text;

/// <summary>Why a number is what it is, as an indented tree with three decimals.</summary>
internal static class ExplanationText
{
    public static void Write(Layout layout, Explanation why, int indent)
    {
        layout.Write(TextWords.Why, indent, Mark.Faint);
        Branch(layout, why, indent + 2);
    }

    /// <summary>The tree as lines, its depth as leading dots.</summary>
    public static IEnumerable<string> Of(Explanation why, int depth = 0) =>
        why.Parts.SelectMany(part => Of(part, depth + 1)).Prepend($"{new string('·', depth)} {Number(why)} {why.What}".TrimStart());

    private static void Branch(Layout layout, Explanation why, int indent)
    {
        var value = Number(why);
        layout.Write($"{value}  {why.What}", indent, Mark.Faint, hanging: value.Length + 2);
        foreach (var part in why.Parts)
            Branch(layout, part, indent + 2);
    }

    private static string Number(Explanation why) => why.Value.ToString("0.000", Languages.Current);
}
