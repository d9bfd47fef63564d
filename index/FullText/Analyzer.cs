using System.Text;
using Index.FullText.Analysis;
using Index.Text;

namespace Index.FullText;

/// <summary>The one way from text to terms, for clauses and questions alike; any text is fit, none throws.</summary>
public static class Analyzer
{
    // A longer chain of hyphens is a rule or a file name, not a compound.
    private const int MostPartsOfCompound = 6;

    /// <summary>The words of the whole text, ordered by start.</summary>
    public static IReadOnlyList<Token> Analyze(string text) => Analyze(text, new Span(0, text.Length));

    /// <summary>The words of one part of the text; the spans are indices into <paramref name="text"/>. A part that sticks out is cut to fit.</summary>
    public static IReadOnlyList<Token> Analyze(string text, Span part)
    {
        var start = Math.Clamp(part.Start, 0, text.Length);
        var end = (int)Math.Clamp((long)part.Start + part.Length, start, text.Length);
        var scanner = new WordScanner(text, start, end);
        var tokens = new List<Token>((end - start) / 6);
        var folded = new StringBuilder();
        for (var position = 0; scanner.MoveNext();)
            position += AddWord(text, scanner.Parts, position, tokens, folded);
        return tokens;
    }

    /// <summary>Adds the parts of a word at consecutive positions and, at the first, the whole; returns how many positions they take.</summary>
    private static int AddWord(string text, List<Span> parts, int position, List<Token> tokens, StringBuilder folded)
    {
        if (parts is [var only] && AddPlainWord(text, only, position, tokens)) return 1;
        var joins = parts.Count is > 1 and <= MostPartsOfCompound;
        var first = tokens.Count;
        var taken = 0;
        var whole = joins ? new StringBuilder() : null;
        foreach (var part in parts)
        {
            Folding.Fold(text.AsSpan(part.Start, part.Length), folded);
            var negated = Contraction.Remove(folded);
            if (folded.Length == 0)
                continue;
            whole?.Append(folded);
            tokens.Add(new Token(Terms.Of(folded), part, position + taken));
            if (negated)
                tokens.Add(new Token("not", part, position + taken));
            taken++;
        }

        if (taken > 1 && whole is not null && !IsNumber(whole))
            tokens.Insert(first + 1, new Token(Terms.Of(whole), Span.Between(tokens[first].Span.Start, tokens[^1].Span.End), position));
        return taken;
    }

    /// <summary>Nearly all words are a few ASCII letters, and need no folding but lower case; false for any other, which is left to the long way.</summary>
    private static bool AddPlainWord(string text, Span part, int position, List<Token> tokens)
    {
        if (part.Length > Terms.LongestRemembered) return false;
        Span<char> word = stackalloc char[part.Length];
        for (var i = 0; i < word.Length; i++)
        {
            var letter = text[part.Start + i];
            if (!char.IsAsciiLetterOrDigit(letter)) return false;
            word[i] = char.IsAsciiLetterUpper(letter) ? (char)(letter | ' ') : letter;
        }
        tokens.Add(new Token(Terms.Of(word), part, position));
        if (Contraction.IsNegation(word)) tokens.Add(new Token("not", part, position));
        return true;
    }

    private static bool IsNumber(StringBuilder word)
    {
        for (var i = 0; i < word.Length; i++)
            if (!char.IsAsciiDigit(word[i]) && word[i] != '.')
                return false;
        return true;
    }
}
