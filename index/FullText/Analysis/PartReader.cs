using System.Buffers;
using System.Text;

namespace Index.FullText.Analysis;

/// <summary>Finds where a word without hyphens ends. The answer depends on the word alone, never on what stands before it.</summary>
internal sealed class PartReader(string text, int end)
{
    /// <summary>The rune at an index and its length in code units; a lone surrogate and the end of the text are separators.</summary>
    public (Rune Rune, int Length) At(int index, out RuneKind kind)
    {
        kind = RuneKind.Separator;
        if (index < end && char.IsAscii(text[index]))
        {
            kind = char.IsAsciiLetterOrDigit(text[index]) ? RuneKind.Word : RuneKind.Separator;
            return (new Rune(text[index]), 1);
        }

        if (index >= end || Rune.DecodeFromUtf16(text.AsSpan(index, end - index), out var rune, out var length) != OperationStatus.Done)
            return (Rune.ReplacementChar, 1);
        kind = RuneKinds.Of(rune);
        return (rune, length);
    }

    public int SkipIgnored(int index)
    {
        while (At(index, out var kind).Length is var length && kind == RuneKind.Ignored)
            index += length;
        return index;
    }

    /// <summary>An ideograph stands alone, with the marks upon it.</summary>
    public int EndOfIdeograph(int index)
    {
        var last = index + At(index, out _).Length;
        for (var i = last; ;)
        {
            i += At(i, out var kind).Length;
            if (kind is not (RuneKind.Mark or RuneKind.Ignored))
                return last;
            if (kind == RuneKind.Mark)
                last = i;
        }
    }

    /// <summary>The end of the word that begins here: behind its last letter, digit or mark, or the last point of U.N.</summary>
    public int EndOfWord(int index)
    {
        if (EndOfPlainWord(index) is { } plain)
            return plain;
        if (Abbreviation.End(this, index) is { } abbreviation)
            return abbreviation;

        var last = index;
        var digits = 0;
        for (var i = index; ;)
        {
            var (rune, length) = At(i, out var kind);
            if ((kind is RuneKind.Separator or RuneKind.Ideograph) && !Joins(i, rune, digits))
                return last;

            i += length;
            if (kind == RuneKind.Ignored)
                continue;
            digits = Rune.IsDigit(rune) ? digits + 1 : 0;
            if (kind is RuneKind.Word or RuneKind.Mark)
                last = i;
        }
    }

    /// <summary>The end of two or more ASCII letters and digits before a sign that joins nothing, which most words are; null for the long way.</summary>
    private int? EndOfPlainWord(int index)
    {
        var i = index;
        while (i < end && char.IsAsciiLetterOrDigit(text[i])) i++;
        return i - index > 1 && (i == end || char.IsAscii(text[i]) && text[i] is not ('\'' or '.' or ',')) ? i : null;
    }

    /// <summary>An apostrophe joins letters; a point joins digits; a comma joins them where thousands are marked off.</summary>
    private bool Joins(int index, Rune rune, int digitsBefore)
    {
        if (RuneKinds.IsApostrophe(rune))
        {
            At(SkipIgnored(index + 1), out var next);
            return next == RuneKind.Word;
        }

        return digitsBefore > 0 && rune.Value switch
        {
            '.' => IsDigitAt(index + 1),
            ',' => digitsBefore <= 3 && IsDigitAt(index + 1) && IsDigitAt(index + 2) && IsDigitAt(index + 3) && !IsDigitAt(index + 4),
            _ => false,
        };
    }

    private bool IsDigitAt(int index) => index < end && char.IsAsciiDigit(text[index]);
}
