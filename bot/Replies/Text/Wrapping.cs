using Index.Text;

namespace Bot.Replies.Text;

/// <summary>Where a text is broken into lines: at spaces only; a word longer than the line stays whole.</summary>
internal static class Wrapping
{
    private const int Narrowest = 20;

    /// <summary>The pieces in order; the spaces at a break belong to neither piece.</summary>
    public static IEnumerable<Span> Pieces(string text, int firstWidth, int width)
    {
        var (start, room) = (0, Math.Max(Narrowest, firstWidth));
        while (text.Length - start > room)
        {
            // A break may stand just behind the last character that fits.
            var space = text.LastIndexOf(' ', start + room, room + 1);
            if (space <= start || string.IsNullOrWhiteSpace(text[start..space]))
                space = text.IndexOf(' ', Math.Min(text.Length, start + room));
            if (space < 0)
                break;

            var end = space;
            while (end > start && text[end - 1] == ' ') end--;
            yield return Span.Between(start, end);
            start = space;
            while (start < text.Length && text[start] == ' ') start++;
            room = Math.Max(Narrowest, width);
        }

        if (start < text.Length)
            yield return Span.Between(start, text.Length);
    }
}
