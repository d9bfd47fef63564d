namespace Index.Evaluation;

/// <summary>A verbatim piece of a clause that answers, and how well: 2 answers, 1 touches. Without a document any may hold it.</summary>
public sealed record GoldAnchor(string? Document, string Anchor, int Grade);
