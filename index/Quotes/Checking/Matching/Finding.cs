namespace Index.Quotes.Checking.Matching;

/// <summary>A verdict before it is put in words: which stretches of the quotation come from where.</summary>
internal sealed record Finding(Verdict Verdict, IReadOnlyList<Part> Parts)
{
    /// <summary>Every place that has the words of a verbatim or misattributed quotation, best first.</summary>
    public IReadOnlyList<Match> Places { get; init; } = [];

    /// <summary>What each ellipsis leaves out.</summary>
    public IReadOnlyList<Match> Omitted { get; init; } = [];

    /// <summary>Why an ellipsis is refused, as the end of a sentence; null when none is.</summary>
    public string? Refusal { get; init; }

    public static Finding Absent { get; } = new(Verdict.Absent, []);
}
