namespace Index.Corpus.Parsing;

/// <summary>The number or sign that opens an item: its style, its number (0 for a bullet), and how it is written.</summary>
internal sealed record Marker(MarkerStyle Style, int Number, string Label, int Length)
{
    /// <summary>“First, …” is part of the sentence and is quoted with it; “1.” and “(a)” are not.</summary>
    public bool StaysInText => Style == MarkerStyle.Word;

    /// <summary>How deep this style usually stands: letters and small numerals inside numbers inside articles.</summary>
    public int Depth => Style switch
    {
        MarkerStyle.Named or MarkerStyle.Word => 0,
        MarkerStyle.Decimal => Label.Count(c => c == '.') + 1,
        MarkerStyle.Number => 1,
        MarkerStyle.Letter => 2,
        MarkerStyle.Roman => 3,
        _ => 4,
    };
}
