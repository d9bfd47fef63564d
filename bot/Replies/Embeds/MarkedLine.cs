using System.Globalization;
using Bot.Replies.Text;

namespace Bot.Replies.Embeds;

/// <summary>One line of a reply with Discord's mark-up: quotations behind a bar, provenance small.</summary>
internal sealed class MarkedLine
{
    private const string Cut = QuotationText.Cut;
    private readonly string _prefix;
    private readonly string _text;

    private MarkedLine(string prefix, string text) => (_prefix, _text) = (prefix, text);

    /// <summary>A line of the text renderer; the margin of a quotation becomes a bar.</summary>
    public static MarkedLine Of(Line line)
    {
        var text = line.ToString();
        var marks = line.Runs.Where(run => !string.IsNullOrWhiteSpace(run.Text)).Select(run => run.Mark).ToList();
        if (marks.Count == 0) return new MarkedLine("", "");
        if (marks.Any(mark => mark is Mark.Quotation or Mark.Match)) return new MarkedLine("> ", text.Trim());
        return marks.All(mark => mark is Mark.Faint) ? new MarkedLine("-# ", text.Trim()) : new MarkedLine("", text.TrimEnd());
    }

    /// <summary>Whether the line is the heading of what follows.</summary>
    public static bool IsTitle(Line line) => line.Runs.Any(run => run.Mark is Mark.Title) && line.Runs.All(run => run.Mark is not (Mark.Quotation or Mark.Match));

    /// <summary>The line in pieces of at most a length, mark-up counted; a cut is marked on both sides and splits no grapheme.</summary>
    public IEnumerable<string> Pieces(int longest)
    {
        if (Escaped.Line(_text) is var whole && _prefix.Length + whole.Length <= longest)
        {
            yield return _prefix + whole;
            yield break;
        }

        var start = 0;
        while (start < _text.Length)
        {
            var head = start > 0 ? $"{Cut} " : "";
            var end = EndOfPiece(start, longest - _prefix.Length - head.Length - Cut.Length - 1);
            var tail = end < _text.Length ? $" {Cut}" : "";
            yield return _prefix + head + Escaped.Line(_text[start..end].Trim()) + tail;
            start = end;
        }
    }

    // The last space that fits, or the last grapheme where a piece has no space; a monster of a grapheme is cut by code points.
    private int EndOfPiece(int start, int room)
    {
        int at = start, end = start, space = -1;
        while (at < _text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(_text, at);
            if (length > room / 4) length = char.IsHighSurrogate(_text[at]) && at + 1 < _text.Length ? 2 : 1;
            // Escaping at most doubles a text.
            var cost = Escaped.Line(_text[at..(at + length)]).Length;
            if (room - cost < 0) break;
            room -= cost;
            at += length;
            end = at;
            if (_text[at - 1] == ' ') space = at;
        }

        return at >= _text.Length || space <= start ? end : space;
    }
}
