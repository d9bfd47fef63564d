using Index.Corpus;
using Index.Search;

namespace Index.Passages.Knowledge;

/// <summary>Key terms that stand against each other in the field, analysed, the name of what they are about, and the line of opposites.txt.</summary>
public sealed record Opposition(string Name, IReadOnlyList<string> One, IReadOnlyList<string> Other, int Line)
{
    /// <summary>Reads “name: term, term &lt;&gt; term, term” line by line; # begins a remark; a line that cannot be read is a fault.</summary>
    public static (IReadOnlyList<Opposition> Oppositions, IReadOnlyList<CorpusFault> Faults) Parse(IReadOnlyList<string> lines, string file)
    {
        var read = new List<Opposition>();
        var faults = new List<CorpusFault>();
        for (var i = 0; i < lines.Count; i++)
        {
            var rule = lines[i].Split('#')[0].Trim();
            if (rule.Length == 0) continue;
            if (ParseLine(rule, i + 1) is { } opposition) read.Add(opposition);
            else faults.Add(new CorpusFault(file, i + 1, $"These opposites cannot be read: “{rule}”.", "Write “name: term, term <> term, term”."));
        }
        return (read, faults);
    }

    private static Opposition? ParseLine(string rule, int line)
    {
        if (rule.Split(':', 2) is not [var name, var terms] || terms.Split("<>") is not [var one, var other]) return null;
        var (left, right) = (Keys(one), Keys(other));
        return name.Trim().Length > 0 && left.Count > 0 && right.Count > 0 && !left.Intersect(right).Any() ? new Opposition(name.Trim(), left, right, line) : null;
    }

    private static List<string> Keys(string terms) => [.. terms.Split(',').Select(ExpressionTable.KeyOf).Where(k => k.Length > 0).Distinct()];
}
