using Index.Quotes.Checking;

namespace Bot.Replies.Embeds.Cards;

/// <summary>A quotation against its source on one line, and the same in words: no colour and no mark alone tells it.</summary>
internal static class DifferenceCard
{
    private const int LongestLine = 1500;

    /// <summary>Dropped words struck, added words bold.</summary>
    public static void Write(Deck deck, IReadOnlyList<DiffRun> diff)
    {
        var line = string.Join(' ', diff.Select(Marked).Where(text => text.Length > 0));
        if (line.Length <= LongestLine) deck.Made(line);
        InWords(deck, diff);
    }

    /// <summary>What was dropped and what was added.</summary>
    public static void InWords(Deck deck, IReadOnlyList<DiffRun> diff)
    {
        if (Words(diff, DiffOp.Dropped) is { Count: > 0 } dropped) deck.Small(CheckingWords.Dropped(dropped));
        if (Words(diff, DiffOp.Added) is { Count: > 0 } added) deck.Small(CheckingWords.Added(added));
    }

    private static List<string> Words(IReadOnlyList<DiffRun> diff, DiffOp op) => [.. diff.Where(run => run.Op == op).Select(run => run.Text.Trim()).Where(text => text.Length > 0)];

    private static string Marked(DiffRun run)
    {
        var text = Escaped.Line(run.Text.Trim());
        return run.Op switch
        {
            _ when text.Length == 0 => "",
            // The end of a struck text is found without regard to escapes.
            DiffOp.Dropped => text.Contains('~', StringComparison.Ordinal) ? $"\\[-{text}-\\]" : $"~~{text}~~",
            DiffOp.Added => $"**{text}**",
            _ => text,
        };
    }
}
