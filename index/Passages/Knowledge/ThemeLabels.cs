using System.Globalization;
using Index.Search;

namespace Index.Passages.Knowledge;

/// <summary>That a clause speaks to a theme, and how surely, from 0 to 1.</summary>
internal readonly record struct LabelledClause(int Clause, float Strength);

/// <summary>The memberships of all themes, found in the index once and kept beside it where it is on disk, so that a later start need not look for them.</summary>
internal static class ThemeLabels
{
    private const string File = "themes";

    /// <summary>What is kept of these very themes, a list a theme; null when nothing is.</summary>
    public static IReadOnlyList<IReadOnlyList<LabelledClause>>? Read(ClauseIndex index, IReadOnlyList<Theme> themes) => index.ReadBeside(File, MadeOf(themes), input =>
    {
        var labelled = new LabelledClause[themes.Count][];
        for (var t = 0; t < labelled.Length; t++)
        {
            labelled[t] = new LabelledClause[input.ReadVInt32()];
            for (var (i, clause) = (0, 0); i < labelled[t].Length; i++)
            {
                clause += input.ReadVInt32();
                labelled[t][i] = new LabelledClause(clause, BitConverter.Int32BitsToSingle(input.ReadInt32()));
            }
        }

        return labelled;
    });

    /// <summary>Finds them by the themes' terms, on all cores where there are many clauses, and keeps them.</summary>
    public static IReadOnlyList<IReadOnlyList<LabelledClause>> Find(ClauseIndex index, IReadOnlyList<Theme> themes, ThemeReader reader)
    {
        var labelled = new IReadOnlyList<LabelledClause>[themes.Count];
        if (index.Clauses.Count > IndexSettings.MostInMemory) Parallel.For(0, themes.Count, FindOne);
        else
            for (var t = 0; t < themes.Count; t++) FindOne(t);
        index.WriteBeside(File, MadeOf(themes), output =>
        {
            foreach (var clauses in labelled)
            {
                output.WriteVInt32(clauses.Count);
                var last = 0;
                foreach (var (clause, strength) in clauses)
                {
                    output.WriteVInt32(clause - last);
                    output.WriteInt32(BitConverter.SingleToInt32Bits(strength));
                    last = clause;
                }
            }
        });
        return labelled;

        void FindOne(int theme) =>
            labelled[theme] = [.. reader.Members(themes[theme], Range.All).Select(member => new LabelledClause(member.Clause, (float)member.Strength))];
    }

    // Everything that a membership hangs on beside the texts.
    private static string MadeOf(IReadOnlyList<Theme> themes) => string.Join('\n', themes.SelectMany(theme => (string[])
    [
        theme.Principle.Id,
        .. theme.Terms.Select(term => $"{term.Key}&{term.With}^{term.Weight.ToString("R", CultureInfo.InvariantCulture)}"),
        .. theme.Not.Select(longer => $"-{longer}"),
    ]));
}
