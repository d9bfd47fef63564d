using System.Globalization;
using System.Text;
using Bot.Replies.Text;
using Index.Text;

namespace Bot.Replies.Embeds;

/// <summary>A line that is safe to show and the parts of it to be bold; these begin and end with a letter or digit, split no grapheme and never touch, so that their marks cannot be read otherwise.</summary>
internal sealed class MarkedText
{
    private MarkedText(string text, IReadOnlyList<Span> bold) => (Text, Bold) = (text, bold);

    /// <summary>The characters, without mark-up.</summary>
    public string Text { get; }

    /// <summary>The bold parts in order.</summary>
    public IReadOnlyList<Span> Bold { get; }

    /// <summary>A text without bold parts.</summary>
    public static MarkedText Of(string text) => new(Visible.Of(text), []);

    /// <summary>Pieces of a line; those that matched are bold where they can be.</summary>
    public static MarkedText Of(IEnumerable<Run> runs)
    {
        var pieces = new List<string>();
        var matches = new List<Span>();
        var length = 0;
        foreach (var run in runs)
        {
            if (run.Mark is Mark.Match) matches.Add(new Span(length, run.Text.Length));
            pieces.Add(run.Text);
            length += run.Text.Length;
        }

        var text = string.Concat(pieces);
        var shown = new StringBuilder();
        var bold = new List<Span>();
        var at = 0;
        // No end stands inside a surrogate pair, so the pieces are made visible as the whole would be.
        foreach (var match in Tidy(text, matches))
        {
            shown.Append(Visible.Of(text[at..match.Start]));
            var word = Visible.Of(match.In(text));
            bold.Add(new Span(shown.Length, word.Length));
            shown.Append(word);
            at = match.End;
        }

        return new MarkedText(shown.Append(Visible.Of(text[at..])).ToString(), bold);
    }

    /// <summary>A part of the line, bold where the line is.</summary>
    public MarkedText Part(Span part) => new(
        part.In(Text),
        [.. Tidy(part.In(Text), Bold.Where(part.Overlaps).Select(bold => Span.Between(Math.Max(part.Start, bold.Start) - part.Start, Math.Min(part.End, bold.End) - part.Start)))]);

    /// <summary>The line without white space at either end.</summary>
    public MarkedText Trimmed() => new Span(0, Text.Length).Trimmed(Text) is var inside && inside.Length < Text.Length ? Part(inside) : this;

    private static IEnumerable<Span> Tidy(string text, IEnumerable<Span> matches)
    {
        Span? open = null;
        foreach (var match in matches.OrderBy(match => match.Start).Select(match => Tidy(text, match)).Where(match => match.Length > 0))
        {
            if (open is { } before && match.Start <= before.End)
            {
                open = Span.Between(before.Start, Math.Max(before.End, match.End));
                continue;
            }

            if (open is { } done) yield return done;
            open = match;
        }

        if (open is { } last) yield return last;
    }

    private static Span Tidy(string text, Span match)
    {
        int start = match.Start, end = match.End;
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        return end < text.Length && GoesOn(text, end) ? new Span(start, 0) : Span.Between(start, end);
    }

    // An accent, a joiner: with the letter before it makes one sign.
    private static bool GoesOn(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Surrogate;
}
