using System.Text.RegularExpressions;
using Index.Corpus;

namespace Bot.Replies.Text;

/// <summary>The beginning of a clause, for lists, with a visible mark where it is cut.</summary>
internal static partial class FirstWords
{
    private const int Most = 12;

    /// <summary>Twelve words; the whole sentence when the rest of it holds a negation, which a cut must not hide.</summary>
    public static IEnumerable<Run> Of(Clause clause)
    {
        var (text, span) = (clause.Text.File.Text, clause.Text.Span);
        var sentence = Sentences.Ends(text, span).FirstOrDefault(span.End);
        var end = AfterWords(text, span.Start, sentence);
        if (end < sentence && Negation().IsMatch(text[end..sentence]))
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

    [GeneratedRegex(@"\b(no|not|nor|never|none|neither|nobody|nothing|nowhere|cannot|without|unless|except|hardly|\p{L}+n['’]t)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negation();
}
