using Index.Text;

namespace Index.Quotes.Checking.Matching;

/// <summary>
/// One word as the check compares it: lower case with straight apostrophes, where it stands, the punctuation up to the next word
/// (white space and invisible characters left out, one shape for each mark), and whether a hyphen or decimal point ties the next word to it.
/// </summary>
internal readonly record struct Word(string Normal, Span Span, string Gap, bool IsTied)
{
    /// <summary>Whether words are left out behind this one.</summary>
    public bool HasEllipsis => Gap.Contains("..", StringComparison.Ordinal);
}
