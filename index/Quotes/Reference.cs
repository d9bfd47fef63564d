using Index.Corpus;

namespace Index.Quotes;

/// <summary>What a typed reference such as “wuzhen 2-4” or “dfi human rights 3” points at.</summary>
public abstract record Reference
{
    private Reference() { }

    /// <summary>The clauses it names, in the order asked.</summary>
    public sealed record Found(IReadOnlyList<Clause> Clauses) : Reference;

    /// <summary>It could mean any of these; nothing is guessed.</summary>
    public sealed record Ambiguous(IReadOnlyList<Clause> Candidates) : Reference;

    /// <summary>It names nothing: what is wrong (with the valid range where there is one), and what to do next.</summary>
    public sealed record Invalid(string What, string Next) : Reference;
}
