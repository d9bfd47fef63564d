using Bot.Replies.Text;
using Index.Text;

namespace Bot.Replies.Embeds;

/// <summary>One line of an embed: what it opens with, what every piece of it opens with when it is cut, and its text.</summary>
internal sealed class MarkedLine(string head, string prefix, MarkedText text)
{
    private const string Cut = QuotationText.Cut;
    private const int BoldMarks = 4;

    /// <summary>The line in pieces of at most a length, mark-up counted; a cut is marked on both sides and splits no grapheme.</summary>
    public IEnumerable<string> Pieces(int longest)
    {
        if (head + prefix + Escaped.Of(text.Trimmed()) is var whole && whole.Length <= longest)
        {
            yield return whole;
            yield break;
        }

        var start = 0;
        while (start < text.Text.Length)
        {
            var before = start > 0 ? $"{prefix}{Cut} " : head + prefix;
            var end = EndOfPiece(start, longest - before.Length - Cut.Length - 1);
            var after = end < text.Text.Length ? $" {Cut}" : "";
            yield return before + Escaped.Of(text.Part(Span.Between(start, end)).Trimmed()) + after;
            start = end;
        }
    }

    // The last space that fits, or the last grapheme where a piece has no space; a monster of a grapheme is cut by code points.
    private int EndOfPiece(int start, int room)
    {
        var line = text.Text;
        int at = start, end = start, space = -1;
        while (at < line.Length)
        {
            var length = Graphemes.LengthAt(line, at, room / 4);
            // Escaping at most doubles a text.
            var cost = Escaped.Line(line[at..(at + length)]).Length + (text.Bold.Any(bold => bold.Start == at || (at == start && bold.Start < at && bold.End > at)) ? BoldMarks : 0);
            if (room - cost < 0) break;
            room -= cost;
            at += length;
            end = at;
            if (line[at - 1] == ' ') space = at;
        }

        return at >= line.Length || space <= start ? end : space;
    }
}
