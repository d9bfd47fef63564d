namespace Index.Quotes.Checking;

/// <summary>A run of words that the quotation and its source share, or that only one of them has; the text is an exact slice of its side (the source for shared words).</summary>
public sealed record DiffRun(DiffOp Op, string Text);
