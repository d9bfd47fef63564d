using Index.Passages;

namespace Index.Principles;

/// <summary>A clause of each document that speak to one matter; <paramref name="Principle"/> is the name of the strongest they share.</summary>
public sealed record Pair(string Principle, Passage A, Passage B)
{
    /// <summary>Whether, on some matter, each is the other's closest; else only one is the other's.</summary>
    public bool IsMutual { get; init; }

    /// <summary>Every principle that both speak to, strongest first; empty when only opposite key terms join them.</summary>
    public IReadOnlyList<string> Principles { get; init; } = [];

    /// <summary>What the rule says of the two.</summary>
    public PairLabel Label { get; init; } = new(PairKind.SameTheme, [], []);

    /// <summary>Words that both have, rarest first, as printed; “in A / in B” where the forms differ.</summary>
    public IReadOnlyList<string> SharedWords { get; init; } = [];

    /// <summary>Words that only A's clause has, rarest first, as printed.</summary>
    public IReadOnlyList<string> AloneA { get; init; } = [];

    /// <summary>Words that only B's clause has, rarest first, as printed.</summary>
    public IReadOnlyList<string> AloneB { get; init; } = [];

    /// <summary>Why the two stand side by side; its value orders the pairs.</summary>
    public Explanation Why { get; init; } = new(() => PrincipleWords.NotScored, 0);

    internal Pair Mirrored() => this with
    {
        A = B,
        B = A,
        Label = Label with { InA = Label.InB, InB = Label.InA },
        SharedWords = [.. SharedWords.Select(Swapped)],
        AloneA = AloneB,
        AloneB = AloneA,
    };

    private static string Swapped(string word) => word.Split(" / ") is [var a, var b] ? $"{b} / {a}" : word;
}
