namespace Index.Principles;

/// <summary>The kind of a pair and the literal words of each clause that make it so; no words for <see cref="PairKind.SameTheme"/>.</summary>
public sealed record PairLabel(PairKind Kind, IReadOnlyList<string> InA, IReadOnlyList<string> InB)
{
    /// <summary>What the opposite terms are about; null for the other kinds.</summary>
    public string? About { get; init; }

    /// <summary>The kind in plain words.</summary>
    public string Name => Kind switch
    {
        PairKind.OppositeTerms => PrincipleWords.OppositeTerms,
        PairKind.SameTerms => PrincipleWords.SameTerms,
        _ => PrincipleWords.SameTheme,
    };
}
