namespace Index.Quotes.Checking;

/// <summary>What one ellipsis leaves out: number of words, where they stand (several places when it crosses clauses), and the negations or conditions among them as printed.</summary>
public sealed record Omission(int Words, IReadOnlyList<QuotePlace> Places, IReadOnlyList<string> Conditions)
{
    /// <summary>Whether leaving this out can turn the meaning round.</summary>
    public bool IsRefused => Conditions.Count > 0;
}
