namespace Index.Evaluation;

/// <summary>The figures of one file, and of each style or kind in it; rows without one are in the file's figures only.</summary>
public sealed record FileFigures(string File, Figures All, IReadOnlyList<(string Style, Figures Figures)> Styles)
{
    internal static FileFigures Of(string file, IReadOnlyList<Outcome> outcomes) => new(file, new Figures(outcomes),
        [.. outcomes.Where(o => o.Asked.Row.Style is not null).GroupBy(o => o.Asked.Row.Style!).Select(s => (s.Key, new Figures([.. s])))]);
}
