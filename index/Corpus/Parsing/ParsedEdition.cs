namespace Index.Corpus.Parsing;

/// <summary>One copy, parsed on its own, before it is aligned with the other copies.</summary>
internal sealed record ParsedEdition(Edition Edition, IReadOnlyList<Clause> Clauses, IReadOnlyList<Clause> Apparatus);
