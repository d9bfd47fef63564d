using Bot.Replies.Embeds.Cards;
using Bot.Replies.Text;
using Index.Corpus;
using Index.Principles;
using Index.Text;

namespace Bot.Replies.Embeds;

/// <summary>Replies as Discord messages, laid out for a phone, within every limit.</summary>
public static class DiscordReplies
{
    private const int FileWidth = 100;
    private const int MostMessages = 3;
    private const int QuotationsOnPage = 3;
    private const int PairsOnPage = 2;

    /// <summary>The messages of one reply, at least one; what needs more than three goes along as a file. A page of the coverage table is drawn where <paramref name="draw"/> can.</summary>
    public static IReadOnlyList<DiscordMessage> Of(Reply reply, Func<ClauseId, Document> documents, Func<CoverageTable, int, byte[]?>? draw = null)
    {
        if (reply is Reply.Refusal refusal)
            return [Plain(refusal.Sentence, refusal.ToAskerOnly)];

        reply = InPages(reply);
        var deck = new Deck();
        var picture = Write(deck, reply, documents, draw ?? ((_, _) => null));
        var messages = Dealt(deck.Done(), reply.ToAskerOnly).ToList();
        if (messages.Count <= MostMessages)
            return [.. messages.Select(message => message.Embeds.Any(embed => embed.Picture is not null) ? message with { File = picture } : message)];

        var lines = TextReplies.Of(reply, documents, new TextSetting(FileWidth, CardWords.SamePage));
        var whole = string.Join('\n', lines.Select(line => line.ToString().TrimEnd())) + "\n";
        return [messages[0] with { Content = $"{QuotationText.Cut} {CardWords.TooLong}", Embeds = [.. messages[0].Embeds.Select(embed => embed with { Picture = null })], File = DiscordFile.OfText("reply.txt", whole) }];
    }

    /// <summary>The reply in pages of as much as a phone's reader takes in at once.</summary>
    public static Reply InPages(Reply reply) => reply switch
    {
        Reply.Quoting quoting => quoting with { PageSize = Math.Min(quoting.PageSize, QuotationsOnPage) },
        Reply.Committing committing => committing with { Quoted = committing.Quoted with { PageSize = Math.Min(committing.Quoted.PageSize, QuotationsOnPage) } },
        Reply.Comparing comparing => comparing with { PageSize = Math.Min(comparing.PageSize, PairsOnPage) },
        _ => reply,
    };

    /// <summary>A sentence of the program, cut with a visible mark where it is too long.</summary>
    public static DiscordMessage Plain(string sentence, bool toAskerOnly = true)
    {
        var escaped = Escaped.Line(sentence);
        if (escaped.Length > DiscordLimits.Content)
            escaped = Beginning(escaped, DiscordLimits.Content - QuotationText.Cut.Length - 2) + $" {QuotationText.Cut}";
        return new DiscordMessage { Content = escaped, ToAskerOnly = toAskerOnly };
    }

    private static DiscordFile? Write(Deck deck, Reply reply, Func<ClauseId, Document> documents, Func<CoverageTable, int, byte[]?> draw)
    {
        switch (reply)
        {
            case Reply.Quoting { Answer.Answered: true } quoting:
                QuotingCards.Write(deck, quoting, documents);
                break;
            case Reply.Quoting silence:
                SilenceCards.Write(deck, silence, documents);
                break;
            case Reply.Committing committing:
                CommittingCards.Write(deck, committing, documents);
                break;
            case Reply.Comparing comparing:
                ComparingCards.Write(deck, comparing, documents);
                break;
            case Reply.Checking checking:
                CheckingCards.Write(deck, checking);
                break;
            case Reply.Covering { Opened.Count: 0 } covering:
                return CoverageCards.Write(deck, covering, draw);
            case Reply.Covering opened:
                OpenedCards.Write(deck, opened, documents);
                break;
            case Reply.Citing citing:
                CitingCards.Write(deck, citing, documents);
                break;
            case Reply.Listing listing:
                ListingCards.Write(deck, listing, documents);
                break;
            default:
                throw new NotSupportedException($"{reply.GetType().Name} has no cards yet.");
        }

        return null;
    }

    // Whole graphemes, and never half of an escape.
    private static string Beginning(string text, int longest)
    {
        return text[..Graphemes.FittingSome(text, longest)].TrimEnd('\\', ' ');
    }

    private static IEnumerable<DiscordMessage> Dealt(IReadOnlyList<DiscordEmbed> embeds, bool toAskerOnly)
    {
        var dealt = new List<DiscordEmbed>();
        foreach (var embed in embeds)
        {
            if (dealt.Count > 0 && (dealt.Count == DiscordLimits.Embeds || dealt.Sum(e => e.Length) + embed.Length > DiscordLimits.AllEmbeds))
            {
                yield return new DiscordMessage { Embeds = [.. dealt], ToAskerOnly = toAskerOnly };
                dealt.Clear();
            }

            dealt.Add(embed);
        }

        yield return new DiscordMessage { Embeds = dealt, ToAskerOnly = toAskerOnly };
    }
}
