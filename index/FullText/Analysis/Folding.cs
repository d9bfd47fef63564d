using System.Globalization;
using System.Text;

namespace Index.FullText.Analysis;

/// <summary>
/// Writes a word in its plainest letters: lower case, no Latin or Greek accents, compatibility forms taken apart.
/// It has a table of its own because string.Normalize changes nothing when globalization is invariant.
/// </summary>
internal static class Folding
{
    /// <summary>Puts the folded word into <paramref name="folded"/>; apostrophes stay, as straight ones, for <see cref="Contraction"/>.</summary>
    public static void Fold(ReadOnlySpan<char> word, StringBuilder folded)
    {
        folded.Clear();
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(word[i]))
            {
                folded.Append(char.ToLowerInvariant(word[i]));
            }
            else if (char.IsAscii(word[i]))
            {
                FoldPunctuation(word, i, folded);
            }
            else
            {
                Rune.DecodeFromUtf16(word[i..], out var rune, out var length);
                FoldRune(rune, folded);
                i += length - 1;
            }
        }
    }

    /// <summary>Of the points and commas inside a word only the decimal point means something.</summary>
    private static void FoldPunctuation(ReadOnlySpan<char> word, int index, StringBuilder folded)
    {
        if (word[index] == '\'')
            folded.Append('\'');
        else if (word[index] == '.' && folded.Length > 0 && char.IsAsciiDigit(folded[^1]) && index + 1 < word.Length && char.IsAsciiDigit(word[index + 1]))
            folded.Append('.');
    }

    private static void FoldRune(Rune rune, StringBuilder folded)
    {
        if (RuneKinds.IsApostrophe(rune))
            folded.Append('\'');
        else if (RuneKinds.Of(rune) == RuneKind.Mark)
            FoldMark(rune, folded);
        else if (RuneKinds.Of(rune) == RuneKind.Ignored)
            return;
        else if (Rune.IsDigit(rune))
            folded.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
        else if (FoldingTable.Find(rune.Value) is { } plain)
            folded.Append(plain);
        else if (rune.Value is >= 0xAC00 and <= 0xD7A3)
            AppendJamo(rune.Value - 0xAC00, folded);
        else
            folded.Append(Rune.ToLowerInvariant(rune).ToString());
    }

    /// <summary>Accents on Latin and Greek letters and digits, variation selectors and enclosing marks go; others distinguish words.</summary>
    private static void FoldMark(Rune mark, StringBuilder folded)
    {
        var isDecoration = mark.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF)
            || Rune.GetUnicodeCategory(mark) == UnicodeCategory.EnclosingMark;
        if (isDecoration || folded.Length == 0 || folded[^1] is <= '\u03FF' or (>= '\u1E00' and <= '\u1FFF'))
            return;
        folded.Append(mark.Value switch { 0xFF9E => "\u3099", 0xFF9F => "\u309A", _ => mark.ToString() });
    }

    /// <summary>A Hangul syllable by its number, taken apart by the arithmetic of the Unicode standard, section 3.12.</summary>
    private static void AppendJamo(int syllable, StringBuilder folded)
    {
        folded.Append((char)(0x1100 + (syllable / 588))).Append((char)(0x1161 + (syllable % 588 / 28)));
        if (syllable % 28 is > 0 and var final)
            folded.Append((char)(0x11A7 + final));
    }
}
