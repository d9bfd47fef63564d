using Index.Text;

namespace Index.Quotes.References;

/// <summary>Reads “3, 7 and 9”, “2-4”, “article 5(2)”, “3.b” or “IV” out of the pieces of a reference.</summary>
internal sealed class NumberReader(string typed, IReadOnlyList<Piece> pieces, Language language)
{
    // Beyond it letters are letters: “c” and “l” are no hundred and no fifty.
    private const int LargestRoman = 39;

    private int _start;
    private int _at;
    private Noun _noun;

    /// <summary>The list of numbers that begins at <paramref name="start"/>, nouns before it included; null when none does.</summary>
    public NumberList? Read(int start)
    {
        (_start, _at, _noun) = (start, start, Noun.None);
        var numbers = new List<Asked>();
        var isBare = true;
        while (ReadOne() is { } one)
        {
            numbers.Add(one);
            var behind = _at;
            while (_at < pieces.Count && IsAnd(pieces[_at])) _at++;
            if (ReadAhead())
            {
                isBare &= _at == behind;
                continue;
            }
            _at = behind;
            break;
        }
        if (numbers.Count == 0) return null;
        // “second point”, “last bullet”: the noun may also follow.
        while (_at < pieces.Count && Nouns.Of(pieces[_at]) is not Noun.None and var noun) TakeNoun(noun);
        return new NumberList(numbers, _noun, start, _at) { IsBare = isBare };
    }

    private bool ReadAhead()
    {
        var (at, noun) = (_at, _noun);
        var found = ReadOne() is not null;
        (_at, _noun) = (at, noun);
        return found;
    }

    private Asked? ReadOne()
    {
        var start = _at;
        if (ReadPath() is not { } from)
        {
            _at = start;
            return null;
        }
        var (firstEnd, typedFrom) = (_at, Typed(from.First, _at));
        if (IsRangeSign())
        {
            while (_at < pieces.Count && (pieces[_at].IsDash || IsTo(pieces[_at]) || pieces[_at].Text is "." or "and")) _at++;
            if (ReadPath() is { } to)
            {
                // “5(1)-(3)”: the end of the range stands under the same number.
                IReadOnlyList<int> path = to.Path.Count < from.Path.Count ? [.. from.Path.Take(from.Path.Count - to.Path.Count), .. to.Path] : to.Path;
                return new Asked(from.Path, path, from.IsOrdinal, typedFrom, Typed(to.First, _at));
            }
            _at = firstEnd;
        }
        return new Asked(from.Path, null, from.IsOrdinal, typedFrom, null);
    }

    private bool IsRangeSign() => _at < pieces.Count - 1
        && (pieces[_at].IsDash || IsTo(pieces[_at]) || (pieces[_at].Text == "." && pieces[_at + 1].Text == ".")
            || (pieces[_at].Text == "and" && _start > 0 && pieces[_start - 1].Text == "between"));

    private static bool IsAnd(Piece piece) =>
        piece.Text is "," or ";" or "and" or "or" or "und" or "oder" or "et" or "ou" or "y" or "和" or "与" or "及";

    private static bool IsTo(Piece piece) =>
        piece.Text is "to" or "through" or "thru" or "until" or "till" or "bis" or "至" or "到";

    private (IReadOnlyList<int> Path, bool IsOrdinal, int First)? ReadPath()
    {
        SkipNouns();
        var first = _at;
        if (ReadAtom(isFirst: true) is not { } atom) return null;
        List<int> path = [atom.Value];
        while (true)
        {
            var behind = _at;
            var noun = _noun;
            var joined = _at < pieces.Count && pieces[_at].Text is "." or "/" && pieces[_at].IsGlued;
            if (joined) _at++;
            else SkipNouns();
            var named = !joined && _at > behind;
            var bracketed = _at < pieces.Count && pieces[_at].Text is "(" or "[";
            var glued = _at < pieces.Count && !pieces[_at].SpaceBefore && pieces[_at].Text.Length == 1;
            if ((joined || named || bracketed || glued) && ReadAtom(isFirst: false) is { } next)
                path.Add(next.Value);
            else
            {
                (_at, _noun) = (behind, noun);
                return (path, atom.IsOrdinal, first);
            }
        }
    }

    private void SkipNouns()
    {
        while (_at < pieces.Count - 1 && Nouns.Of(pieces[_at]) is not Noun.None and var noun)
        {
            TakeNoun(noun);
            // “no. 3”, “article-5”, “bullet: 3”
            while (_at < pieces.Count - 1 && (pieces[_at].Text is "." or ":" || (pieces[_at].IsDash && pieces[_at].IsGlued))) _at++;
        }
    }

    private void TakeNoun(Noun noun)
    {
        // “bullet point 3”: the word that says more wins.
        if (noun > _noun || _noun == Noun.None) _noun = noun;
        _at++;
    }

    private (int Value, bool IsOrdinal)? ReadAtom(bool isFirst)
    {
        var at = _at;
        var opened = at < pieces.Count && pieces[at].Text is "(" or "[";
        if (opened) at++;
        if (at >= pieces.Count) return null;
        var closed = at + 1 < pieces.Count && pieces[at + 1].Text is ")" or "]";
        if (NumberWords.Read(pieces, at, language) is { } number)
        {
            _at = opened && number.Next < pieces.Count && pieces[number.Next].Text is ")" or "]" ? number.Next + 1 : number.Next;
            return (number.Value, number.IsOrdinal);
        }
        if (!pieces[at].IsWord) return null;
        var text = pieces[at].Text;
        var isNamed = at > 0 && Nouns.Of(pieces[at - 1]) != Noun.None;
        var isLast = at + (closed ? 2 : 1) >= pieces.Count || pieces[at + 1].Text is "-" or "," or "and" or "und" or "to" or "bis" or "(" or ".";
        var mayBeRoman = (isLast || opened) && (isFirst || opened || text.Length > 1);
        var value = mayBeRoman && Numerals.OfRoman(text) is > 0 and <= LargestRoman and var roman ? roman
            : text.Length == 1 && char.IsAsciiLetter(text[0]) && (opened || closed || !isFirst || (isNamed && isLast)) ? text[0] - 'a' + 1
            : 0;
        if (value == 0) return null;
        _at = closed ? at + 2 : at + 1;
        return (value, false);
    }

    private string Typed(int first, int next) => Span.Between(pieces[first].Span.Start, pieces[next - 1].Span.End).In(typed);
}
