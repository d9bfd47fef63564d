using Index.Text;

namespace Index.Principles.Comparing;

/// <summary>Something clauses may speak to: a principle, or a topic that was asked for; <paramref name="Rarity"/> is its inverse document frequency.</summary>
internal sealed record Matter(string Name, double Rarity, IReadOnlyDictionary<int, Voice> Voices)
{
    /// <summary>The terms that alone make a clause speak to it (weight 1), analysed.</summary>
    public IReadOnlyList<string> SureTerms { get; init; } = [];

    /// <summary>The clauses that speak to it, of one document, in the order of the index.</summary>
    public IReadOnlyList<int> Of(IReadOnlySet<int> document) => [.. Voices.Keys.Where(document.Contains).Order()];
}

/// <summary>How surely a clause speaks to a matter (0 to 1), and with which words.</summary>
internal sealed record Voice(double Strength, IReadOnlyList<Span> Places);
