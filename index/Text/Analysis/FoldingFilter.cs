using System.Globalization;
using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Index.Text.Analysis;

/// <summary>
/// Takes compatibility forms apart (NFKD), drops what the eye does not see and accents on Latin and Greek letters, writes digits of every script as 0–9 and
/// thousands without commas. Other marks distinguish words and stay. Without ICU (invariant globalization) normal forms stay as they are; Lucene's filters behind it carry what they can.
/// </summary>
internal sealed class FoldingFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    public FoldingFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        while (m_input.IncrementToken())
        {
            if (IsPlain()) return true;
            var folded = Fold(_term.ToString());
            // A word of nothing but invisible characters is none.
            if (folded.Length == 0) continue;
            _term.SetEmpty().Append(folded);
            return true;
        }

        return false;
    }

    /// <summary>The folded form of a word, its case as it is; possibly empty.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        var (hasMarks, isFirst) = (false, true);
        foreach (var rune in Decomposed(word).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.DecimalDigitNumber) folded.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
            else if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
            {
                if (isFirst || category == UnicodeCategory.EnclosingMark || IsVariationSelector(rune.Value) || IsLatinOrGreek(folded[^1])) continue;
                folded.Append(rune.ToString());
                hasMarks = true;
            }
            else if (category != UnicodeCategory.Format && !(rune.Value == ',' && folded.Length > 0 && char.IsAsciiDigit(folded[^1])))
                folded.Append(rune.Value == 'ς' ? "σ" : rune.ToString());
            isFirst = folded.Length == 0;
        }

        var plain = folded.ToString();
        return hasMarks || plain.AsSpan().ContainsAnyInRange('\u1100', '\u11FF') ? plain.Normalize(NormalizationForm.FormC) : plain;
    }

    // A lone half of a pair cannot be normalized.
    private static string Decomposed(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (!char.IsSurrogate(word[i])) continue;
            if (i + 1 == word.Length || !char.IsSurrogatePair(word[i], word[i + 1])) return word;
            i++;
        }

        return word.Normalize(NormalizationForm.FormKD);
    }

    private static bool IsLatinOrGreek(char c) => c is <= '\u03FF' or (>= '\u1E00' and <= '\u1FFF');

    private static bool IsVariationSelector(int value) => value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private bool IsPlain()
    {
        foreach (var c in _term.Buffer.AsSpan(0, _term.Length))
            if (!char.IsAscii(c) || c == ',') return false;
        return true;
    }
}
