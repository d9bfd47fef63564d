using System.Globalization;
using Index.Passages;

namespace Bot.Replies.Text;

/// <summary>Why a number is what it is, as an indented tree with three decimals.</summary>
internal static class ExplanationText
{
    public static void Write(Layout layout, Explanation why, int indent)
    {
        layout.Write("why:", indent, Mark.Faint);
        Branch(layout, why, indent + 2);
    }

    private static void Branch(Layout layout, Explanation why, int indent)
    {
        var value = why.Value.ToString("0.000", CultureInfo.InvariantCulture);
        layout.Write($"{value}  {why.What}", indent, Mark.Faint, hanging: value.Length + 2);
        foreach (var part in why.Parts)
            Branch(layout, part, indent + 2);
    }
}
