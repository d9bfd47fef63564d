namespace Index.Corpus;

/// <summary>A line that is no part of the text and is never indexed, quoted or shown, with the rule that says so.</summary>
public sealed record LeftOut(Placement Line, string Why);
