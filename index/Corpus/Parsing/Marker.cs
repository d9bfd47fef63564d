namespace Index.Corpus.Parsing;

/// <summary>
/// The number or sign that opens an item: its style, its number (0 for a bullet), and how it is written.
/// <paramref name="Form"/> is what the items of one list share: “(a)” and “(b)”, not “c)”.
/// </summary>
internal sealed record Marker(MarkerStyle Style, int Number, string Label, int Length, string Form)
{
    /// <summary>The same sign read as a letter (“(i)” after “(h)”); null where it is no letter.</summary>
    public Marker? AsLetter { get; init; }

    /// <summary>“First, …” is part of the sentence and is quoted with it; “1.” and “(a)” are not.</summary>
    public bool StaysInText => Style == MarkerStyle.Word;

    /// <summary>Whether its number names a clause without more: not a letter, a small numeral or a bullet.</summary>
    public bool IsOutermostStyle => Style is MarkerStyle.Number or MarkerStyle.Named or MarkerStyle.Word or MarkerStyle.Decimal;
}
