namespace Index.Quotes.References;

/// <summary>A named part of a document: a headed or unheaded section, a lone closing or introduction, or a piece of apparatus.</summary>
internal sealed record Part(string Name, NameWords Slug, NameWords? Heading, IReadOnlyList<ClauseCard> Clauses)
{
    /// <summary>The parts under its heading, in order of print.</summary>
    public IReadOnlyList<Part> Inner { get; init; } = [];

    /// <summary>Its clauses and those of the parts under it, in reading order.</summary>
    public IEnumerable<ClauseCard> All => Clauses.Concat(Inner.SelectMany(p => p.All));

    public bool Is(IReadOnlyList<string> typed) => Slug.Is(typed) || Heading?.Is(typed) == true;

    public bool Holds(IReadOnlyList<string> typed) => Slug.Holds(typed) || Heading?.Holds(typed) == true;
}
