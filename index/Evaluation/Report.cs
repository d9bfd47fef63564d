namespace Index.Evaluation;

/// <summary>The figures of every file and of all together.</summary>
public sealed record Report(IReadOnlyList<FileFigures> Files, Figures All)
{
    /// <summary>Reckons the figures of outcomes, files and styles in the order they came.</summary>
    public static Report Of(IReadOnlyList<Outcome> outcomes) =>
        new([.. outcomes.GroupBy(o => o.Asked.Row.File).Select(f => FileFigures.Of(f.Key, [.. f]))], new Figures(outcomes));

    /// <summary>The outcomes that went worst, worst first; those without fault are none of them.</summary>
    public static IReadOnlyList<Outcome> Worst(IEnumerable<Outcome> outcomes, int most) =>
        [.. outcomes.Where(o => o.Score < 1).OrderBy(o => o.Score).Take(most)];
}
