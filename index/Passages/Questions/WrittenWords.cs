using Index.Passages.Knowledge;
using Index.Search;

namespace Index.Passages.Questions;

/// <summary>Words as people write them, each with what analysis makes of it, for mending what they misspell.</summary>
internal static class WrittenWords
{
    /// <summary>The words of the corpus, each as its first clause writes it; words that stand in headings alone as analysed.</summary>
    public static IEnumerable<KnownWord> Of(ClauseIndex index) =>
        index.Vocabulary.Where(term => term.All(char.IsLetter)).Select(term => new KnownWord(FirstWritten(index, term) ?? term, term));

    /// <summary>The words of expressions; those that analysis joins, parts or drops are passed over.</summary>
    public static IEnumerable<KnownWord> Of(IEnumerable<string> expressions)
    {
        foreach (var expression in expressions)
        {
            var (words, terms) = (expression.ToLowerInvariant().Split(' '), ExpressionTable.KeyOf(expression).Split(' '));
            if (words.Length != terms.Length) continue;
            for (var i = 0; i < words.Length; i++)
                if (words[i].All(char.IsLetter))
                    // Articles are words, though analysis drops them.
                    yield return new KnownWord(words[i], terms[i].Length > 0 ? terms[i] : words[i]);
        }
    }

    private static string? FirstWritten(ClauseIndex index, string term)
    {
        if (index.Postings(term, Range.All).FirstOrDefault() is not (var clause, [var place, ..])) return null;
        var written = place.In(index.Clauses[clause].Text.File.Text).ToLowerInvariant();
        // A misprint is found by its reading, and a compound by its parts.
        return written.All(char.IsLetter) && ExpressionTable.KeyOf(written) == term ? written : null;
    }
}
