using SkiaSharp;

namespace Bot.Replies.Pictures;

/// <summary>
/// How dark a cell is: one hue whose lightness alone tells, so that no colour vision is needed; the scale is the same
/// in every picture.
/// </summary>
internal sealed record Shade(int From, SKColor Fill, SKColor Ink)
{
    private static readonly SKColor Dark = new(0xFF10233A);
    private static readonly SKColor Light = SKColors.White;

    /// <summary>The steps from light to dark; the inks keep a contrast of at least 4.5 to 1 (WCAG 2, AA).</summary>
    public static IReadOnlyList<Shade> Steps { get; } =
    [
        new(1, new SKColor(0xFFE3EEF9), Dark),
        new(2, new SKColor(0xFFB5D1EA), Dark),
        new(4, new SKColor(0xFF79ACD8), Dark),
        new(8, new SKColor(0xFF2B6CAB), Light),
        new(16, new SKColor(0xFF0B3A70), Light),
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
