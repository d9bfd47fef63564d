using Bot.Replies.Text;
using Index.Corpus;

namespace Bot.Replies.Embeds.Cards;

/// <summary>A list of facts: names bold, what is said of them beside it; documents of a list in their colours, one embed each.</summary>
internal static class ListingCards
{
    // With the one that opens and the one that closes, as many as a message takes.
    private const int MostDocuments = DiscordLimits.Embeds - 2;

    public static void Write(Deck deck, Reply.Listing list, Func<ClauseId, Document> documents)
    {
        var apart = list.Rows.Count(row => row.Document is not null) is > 0 and <= MostDocuments;
        if (!apart) deck.Open(list.Document is { } whole ? Accent.Of(documents(new ClauseId(whole, ""))) : Accent.Neutral, list.Title);
        foreach (var row in list.Rows)
        {
            if (row.Document is { } id)
            {
                var document = documents(new ClauseId(id, ""));
                if (apart) deck.Open(Accent.Of(document), row.Text);
                else deck.Gap().Strong(row.Text);
                deck.Small(row.Name);
            }
            else if (row.Text.Length == 0) deck.Gap().Strong(row.Name);
            else deck.Named(row.Name, [new Run(row.Text, Mark.Plain)], row.Depth > 0 && !apart ? "- " : "");
        }

        if (list.Foot is not { Length: > 0 } foot) return;
        if (apart) deck.Open(Accent.Neutral);
        deck.Gap().Small(foot);
    }
}
