namespace Index.Quotes.Checking;

/// <summary>A remark on a finding: its kind, a plain sentence, and the places it speaks of (often none).</summary>
public sealed record QuoteNote(NoteKind Kind, string Text)
{
    /// <summary>The places the remark speaks of.</summary>
    public IReadOnlyList<QuotePlace> Places { get; init; } = [];
}
