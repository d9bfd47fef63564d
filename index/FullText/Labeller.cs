using Index.Corpus;

namespace Index.FullText;

/// <summary>
/// Labels that can be told from the words and expressions of a clause's text alone. An engine that keeps its index tells them while it writes, and each later start is spared that.
/// <paramref name="MadeOf"/> is all that they hang on beside the texts and this program.
/// </summary>
public sealed record Labeller(IReadOnlyList<string> MadeOf, Func<Clause, IEnumerable<Token>, IReadOnlyList<ClauseLabel>> Tell)
{
    /// <summary>No labels.</summary>
    public static Labeller None { get; } = new([], (_, _) => []);
}
