using Index.FullText.Analysis;

namespace Index.FullText;

/// <summary>The key of an expression of plain words without any list on the way: a thesaurus has some ten thousand of them, read at every start.</summary>
internal static class QuickKey
{
    private const int Longest = 128;

    /// <summary>What <see cref="PhraseTable.Key(ReadOnlySpan{char})"/> gives; null when the expression holds anything but ASCII words and single spaces, and needs the long way.</summary>
    public static string? Of(ReadOnlySpan<char> expression)
    {
        if (expression.Length > Longest) return null;
        Span<char> key = stackalloc char[2 * Longest];
        Span<char> word = stackalloc char[Terms.LongestRemembered];
        string? only = null;
        var (length, count) = (0, 0);
        for (var at = 0; at < expression.Length; at++)
        {
            var start = at;
            for (; at < expression.Length && char.IsAsciiLetterOrDigit(expression[at]) && at - start < word.Length; at++)
                word[at - start] = char.IsAsciiLetterUpper(expression[at]) ? (char)(expression[at] | ' ') : expression[at];
            // One letter may begin an abbreviation; a denial is two terms.
            if (at - start < 2 || at < expression.Length && expression[at] != ' ' || Contraction.IsNegation(word[..(at - start)])) return null;
            var term = Terms.Of(word[..(at - start)]);
            if (PhraseTable.IsArticle(term)) continue;
            if (length + 1 + term.Length > key.Length) return null;
            if (count++ > 0) key[length++] = ' ';
            term.CopyTo(key[length..]);
            length += term.Length;
            only = term;
        }

        return count == 1 ? only : key[..length].ToString();
    }
}
