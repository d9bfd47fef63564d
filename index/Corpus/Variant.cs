namespace Index.Corpus;

/// <summary>A place where two editions of one clause differ; a span is empty where its edition lacks the words.</summary>
public sealed record Variant(ClauseId Clause, Placement Quoted, Placement Other);
