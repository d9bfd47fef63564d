namespace Index.Quotes.References;

/// <summary>The numbers of a reference, the noun typed with them, and where among the pieces they begin and end.</summary>
internal sealed record NumberList(IReadOnlyList<Asked> Numbers, Noun Noun, int Start, int Next);
