using Index.Corpus;
using Index.Text;

namespace Bot.Replies.Text;

/// <summary>The beginning of a clause, for lists, with a visible mark where it is cut.</summary>
internal static class FirstWords
{
    private const int Most = 12;

    /// <summary>
    /// Twelve words; the whole sentence when the rest of it holds a negation or condition, which a cut must not hide.
    /// </summary>
    public static IEnumerable<Run> Of(Clause clause)
    {
        var (text, span) = (clause.Text.File.Text, clause.Text.Span);
        var sentence = Sentences.Of(clause.Text.File, span) is [var first, _, ..] ? first.End : span.End;
        var end = AfterWords(text, span.Start, sentence);
        if (end < sentence && clause.Text.File.Language.TurnsRound(text.AsSpan(end..sentence)))
            end = sentence;

        yield return new Run(text[span.Start..end], Mark.Quotation);
        if (end < span.End)
            yield return new Run($" {QuotationText.Cut}", Mark.Plain);
    }

    private static int AfterWords(string text, int start, int end)
    {
        var words = 0;
        for (var i = start + 1; i < end; i++)
            if (char.IsWhiteSpace(text[i]) && !char.IsWhiteSpace(text[i - 1]) && ++words == Most)
                return i;
        return end;
    }
}
