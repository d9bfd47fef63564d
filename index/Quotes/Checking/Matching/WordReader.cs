using System.Text;
using Index.Text;

namespace Index.Quotes.Checking.Matching;

/// <summary>Reads words and the punctuation between them; every UTF-16 text is taken, lone surrogates count as punctuation.</summary>
internal static class WordReader
{
    private static readonly HashSet<string> Elisions =
        ["c'", "d'", "j'", "l'", "m'", "n'", "s'", "t'", "qu'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'"];

    public static List<Word> Read(string text) => Read(text, new Span(0, text.Length));

    public static List<Word> Read(string text, Span range)
    {
        var words = new List<Word>();
        var at = NextWord(text, range.Start, range.End);
        while (at < range.End)
        {
            var normal = new StringBuilder();
            var end = WordEnd(text, at, range.End, normal);
            var next = NextWord(text, end, range.End);
            var gap = Gaps.Normal(text, end, next);
            words.Add(new Word(Composed(normal), Span.Between(at, end), gap, IsTied(text, end, next)));
            at = next;
        }
        return words;
    }

    private static int NextWord(string text, int at, int end)
    {
        while (at < end && !BeginsWord(text, at))
            at += Gaps.IsSic(text, at) ? Gaps.Sic.Length : 1;
        return Math.Min(at, end);
    }

    private static bool BeginsWord(string text, int at) => char.IsLetterOrDigit(text, at) || Glyphs.IsSign(text[at]);

    private static int WordEnd(string text, int start, int end, StringBuilder normal)
    {
        if (Glyphs.IsIdeograph(text[start]) || Glyphs.IsSign(text[start]))
        {
            normal.Append(text[start]);
            return start + 1;
        }
        var (at, last) = (start, start);
        while (at < end)
        {
            if (IsLetter(text, at) || Glyphs.IsMark(text[at]) && !Glyphs.IsInvisible(text[at]))
            {
                var length = char.IsHighSurrogate(text[at]) ? 2 : 1;
                normal.Append(length == 2 ? text.Substring(at, 2) : Glyphs.Fold(text[at]));
                last = at += length;
            }
            else if (GoesOnAt(text, at, end) is var next and > 0)
                at = next;
            else if (Glyphs.IsApostrophe(text[Seen(text, at, end)]) && GoesOnAt(text, Seen(text, at, end) + 1, end) is var behind and > 0)
            {
                normal.Append('\'');
                // “l'État” is two words: a quotation may begin with either.
                if (Elisions.Contains(normal.ToString())) return Seen(text, at, end) + 1;
                at = behind;
            }
            else
                break;
        }
        return last;
    }

    // A letter and the mark above it are one character or two; they are compared as one.
    private static string Composed(StringBuilder normal)
    {
        var word = normal.ToString();
        return word.Any(Glyphs.IsMark)
            ? string.Concat(word.Normalize(NormalizationForm.FormKC).Select(c => char.IsSurrogate(c) ? $"{c}" : Glyphs.Fold(c)))
            : word;
    }

    private static bool IsLetter(string text, int at) => char.IsLetterOrDigit(text, at) && !Glyphs.IsIdeograph(text[at]);

    // Invisible characters, emphasis and the bracket of “[r]efrain” do not end a word when its letters go on behind them.
    private static int GoesOnAt(string text, int at, int end) =>
        at < end && Seen(text, at, end) is var seen && IsLetter(text, seen) ? seen : -1;

    // The next character that is more than appearance; the last one when there is none.
    private static int Seen(string text, int at, int end)
    {
        while (at < end - 1 && (Glyphs.IsIgnored(text[at]) || Gaps.IsLetterBracket(text, at))) at++;
        return at;
    }

    private static bool IsTied(string text, int end, int next) =>
        next == end + 1 && next < text.Length && BeginsWord(text, next)
        && (Glyphs.IsHyphen(text[end]) || text[end] is '.' or ',' && char.IsAsciiDigit(text[end - 1]) && char.IsAsciiDigit(text[next]));
}
