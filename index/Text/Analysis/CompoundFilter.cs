using System.Buffers;
using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Index.Text.Analysis;

/// <summary>
/// Gives the parts of a hyphenated compound and, at the first part's position, the whole in one word, so that “multi-stakeholder” and “multistakeholder” meet;
/// abbreviations lose their points (“U.N.” is “un”), and words that only a point joins (“end.The”) are parted.
/// Lucene's WordDelimiterFilter does the like, but splits at case and digits too and takes points for hyphens.
/// </summary>
internal sealed class CompoundFilter : TokenFilter
{
    /// <summary>What stands for a hyphen in the text that the tokenizer reads: a low line, which UAX #29 keeps between letters and digits.</summary>
    public const char Joint = '_';

    /// <summary>Hyphen-minus, hyphen, non-breaking hyphen, en dash, and the small and full-width forms.</summary>
    public const string Hyphens = "-\u2010\u2011\u2013\uFE63\uFF0D";

    // A longer chain of hyphens is a rule or a file name, not a compound; a longer chain of letters is no abbreviation.
    private const int MostParts = 6;
    private const int MostLetters = 10;
    private const int NoEnd = int.MinValue / 2;
    private static readonly SearchValues<char> Numeric = SearchValues.Create("0123456789._,");
    private static readonly SearchValues<char> Thousands = SearchValues.Create("0123456789,");
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _increment;
    private readonly Queue<(string Term, int Start, int End, int Increment)> _waiting = [];
    private int _end = NoEnd;

    public CompoundFilter(TokenStream input)
        : base(input) =>
        (_term, _offset, _increment) = (AddAttribute<ICharTermAttribute>(), AddAttribute<IOffsetAttribute>(), AddAttribute<IPositionIncrementAttribute>());

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        // A word of nothing but separators is none.
        while (_waiting.Count == 0)
        {
            if (!m_input.IncrementToken()) return false;
            var isPossessive = IsPossessive();
            _end = _offset.EndOffset;
            if (isPossessive) continue;
            if (!IsJoined()) return true;
            Split(_term.ToString(), _offset.StartOffset, _increment.PositionIncrement);
        }

        var (term, start, end, increment) = _waiting.Dequeue();
        ClearAttributes();
        _term.SetEmpty().Append(term);
        _offset.SetOffset(start, end);
        _increment.PositionIncrement = increment;
        return true;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _waiting.Clear();
        _end = NoEnd;
    }

    // UAX #29 joins an apostrophe to letters alone: “G7's” and “U.N.'s” come in two.
    private bool IsPossessive() => _term.Length == 1 && _term.Buffer[0] is 's' or 'S' && _offset.StartOffset - _end is 1 or 2;

    private bool IsJoined()
    {
        var (letters, length) = (_term.Buffer, _term.Length);
        for (var i = 0; i < length; i++)
            if (IsSeparator(letters[i])) return true;
        return false;
    }

    // What UAX #29 leaves inside words beside apostrophes.
    private static bool IsSeparator(char c) => c is Joint or '.' or ',' or ':' or '\u00B7' or '\u2027';

    private void Split(string word, int start, int increment)
    {
        // With an invisible sign in the word nobody knows where its parts stand; they have the offsets of the whole.
        var isExact = _end - start == word.Length;
        List<(int Start, int End)> parts = [];
        var from = 0;
        for (var i = 0; i <= word.Length; i++)
        {
            if (i < word.Length && (!IsSeparator(word[i]) || IsDecimalPoint(word, i) || PartsThousands(word, from, i))) continue;
            // A mark with nothing to stand on is no part of a word.
            while (from < i && IsMark(word[from])) from++;
            if (i > from) parts.Add((from, i));
            from = i + 1;
        }

        if (IsAbbreviation(word, parts))
        {
            Add(string.Concat(parts.Select(part => word[part.Start..part.End])), parts[0].Start, parts[^1].End, increment);
            return;
        }

        foreach (var (partStart, partEnd) in parts)
        {
            Add(word[partStart..partEnd], partStart, partEnd, increment);
            increment = 1;
            if (partStart == parts[0].Start && IsCompound(word, parts))
                Add(string.Concat(parts.Select(part => word[part.Start..part.End])), parts[0].Start, parts[^1].End, 0);
        }

        void Add(string term, int termStart, int termEnd, int by) =>
            _waiting.Enqueue(isExact ? (term, start + termStart, start + termEnd, by) : (term, start, _end, by));
    }

    // The half-width sound marks of Japanese are letters until they are taken apart.
    private static bool IsMark(char c) => c is '\uFF9E' or '\uFF9F' || char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static bool IsDecimalPoint(string word, int at) =>
        word[at] == '.' && at > 0 && at + 1 < word.Length && char.IsDigit(word[at - 1]) && char.IsDigit(word[at + 1]);

    // One to three digits before it, and three behind it up to the next sign: 35,000 and 1,000,000.
    private static bool PartsThousands(string word, int from, int at) =>
        word[at] == ',' && at > from && at - from <= "999,999,999,999".Length && word.AsSpan(from, at - from).IndexOf(',') is var comma && (comma < 0 ? at - from : comma) <= 3
        && at + 3 < word.Length && word.AsSpan(at + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (at + 4 == word.Length || !char.IsDigit(word[at + 4]))
        && word.AsSpan(from, at - from).IndexOfAnyExcept(Thousands) < 0;

    private static bool IsCompound(string word, List<(int Start, int End)> parts)
    {
        if (parts.Count is < 2 or > MostParts) return false;
        for (var i = 1; i < parts.Count; i++)
            if (parts[i].Start != parts[i - 1].End + 1 || word[parts[i].Start - 1] != Joint) return false;
        // A range or a date is no word.
        return word.AsSpan().ContainsAnyExcept(Numeric);
    }

    // Single letters with points between, the last perhaps with a possessive: U.N, e.g, U.S.A’s.
    private static bool IsAbbreviation(string word, List<(int Start, int End)> parts)
    {
        if (parts.Count is < 2 or > MostLetters) return false;
        foreach (var (start, end) in parts)
        {
            if (start > 0 && word[start - 1] != '.' || !char.IsLetter(word[start])) return false;
            if (end - start > 1 && (end != word.Length || end - start != 3 || word[start + 1] is not ('\'' or '\u2019'))) return false;
        }

        return true;
    }
}
