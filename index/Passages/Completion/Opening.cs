using Index.Corpus;
using Index.Text;

namespace Index.Passages.Completion;

/// <summary>The words that a clause is known by: its run-in heading, or its first sentence as far as it fits.</summary>
internal static class Opening
{
    public const int MostCharacters = 100;

    /// <summary>A span of the clause's file, whole words, without the full stop; a single word that is longer is cut.</summary>
    public static Span Of(Clause clause)
    {
        var text = clause.Text.File.Text;
        var whole = clause.RunIn ?? Sentences.Of(clause.Text.File, clause.Text.Span)[0];
        var fits = whole.Length <= MostCharacters ? whole : Cut(text, whole);
        return Span.Between(fits.Start, fits.Start + fits.In(text).TrimEnd('.', ',', ';', ':', ' ').Length);
    }

    private static Span Cut(string text, Span whole)
    {
        var end = whole.Start + MostCharacters;
        while (end > whole.Start && !char.IsWhiteSpace(text[end])) end--;
        if (end == whole.Start) end += Graphemes.FittingSome(text.AsSpan(whole.Start, whole.Length), MostCharacters);
        return Span.Between(whole.Start, end);
    }
}
