namespace Bot.Replies.Pictures;

/// <summary>How dark a cell is: one hue whose lightness alone tells, so that no colour vision is needed; the scale is the same in every picture.</summary>
internal sealed record Shade(int From, string Fill, string Ink)
{
    private const string Dark = "#10233a";
    private const string Light = "#ffffff";

    /// <summary>The steps from light to dark; the inks keep a contrast of at least 4.5 to 1 (WCAG 2, AA).</summary>
    public static IReadOnlyList<Shade> Steps { get; } =
    [
        new(1, "#e3eef9", Dark),
        new(2, "#b5d1ea", Dark),
        new(4, "#79acd8", Dark),
        new(8, "#2b6cab", Light),
        new(16, "#0b3a70", Light),
    ];

    /// <summary>The step for a number of clauses from 1.</summary>
    public static Shade Of(int clauses) => Steps.Last(step => step.From <= clauses);

    /// <summary>The numbers of a step as the legend says them: “1”, “2–3”, “16+”.</summary>
    public string Range
    {
        get
        {
            var next = Steps.FirstOrDefault(step => step.From > From);
            return next is null ? $"{From}+" : next.From == From + 1 ? $"{From}" : $"{From}–{next.From - 1}";
        }
    }
}
