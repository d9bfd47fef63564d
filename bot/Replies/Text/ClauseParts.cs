using Index.Corpus;
using Index.Text;

namespace Bot.Replies.Text;

/// <summary>Cuts a long clause at sentence ends; a sentence is never cut, however long.</summary>
internal static class ClauseParts
{
    /// <summary>The most characters of a part, unless one sentence alone is longer.</summary>
    public const int Longest = 1500;

    /// <summary>The parts in order, white space between them excluded; one part when the clause is short enough.</summary>
    public static IReadOnlyList<Span> Of(Placement clause)
    {
        var (text, span) = (clause.File.Text, clause.Span);
        if (span.Length <= Longest) return [span];
        var parts = new List<Span>();
        var start = span.Start;
        var fits = span.Start;
        var ends = Sentences.Of(clause.File, span).SkipLast(1).Select(sentence => sentence.End).Append(span.End);
        foreach (var end in ends)
        {
            if (end - start > Longest && fits > start)
            {
                parts.Add(Span.Between(start, fits).Trimmed(text));
                start = fits;
            }

            fits = end;
        }

        parts.Add(parts.Count == 0 ? span : Span.Between(start, span.End).Trimmed(text));
        return [.. parts.Where((part, index) => part.Length > 0 || index == 0)];
    }
}
