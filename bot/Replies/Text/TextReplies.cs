using Index.Corpus;

namespace Bot.Replies.Text;

/// <summary>Replies as lines of text, the same for a terminal and a pipe.</summary>
public static class TextReplies
{
    /// <summary>The lines of one reply, never empty.</summary>
    public static IReadOnlyList<Line> Of(Reply reply, Func<ClauseId, Document> documents, TextSetting setting)
    {
        var layout = new Layout(setting.Width);
        switch (reply)
        {
            case Reply.Quoting { Answer.Answered: true } quoting:
                QuotingText.Write(layout, quoting, documents, setting.NextPage);
                break;
            case Reply.Quoting silence:
                SilenceText.Write(layout, silence, documents);
                break;
            case Reply.Committing committing:
                CommittingText.Write(layout, committing, documents, setting.NextPage);
                break;
            case Reply.Comparing comparing:
                ComparingText.Write(layout, comparing, documents, setting.NextPage);
                break;
            case Reply.Checking checking:
                CheckingText.Write(layout, checking);
                break;
            case Reply.Covering covering:
                CoverageText.Write(layout, covering.Table, setting.Width);
                OpenedText.Write(layout, covering, documents);
                break;
            case Reply.Citing citing:
                CitingText.Write(layout, citing, documents);
                break;
            case Reply.Listing listing:
                ListingText.Write(layout, listing);
                break;
            case Reply.Refusal refusal:
                layout.Write(refusal.Sentence);
                break;
            default:
                throw new NotSupportedException($"{reply.GetType().Name} has no text yet.");
        }

        return layout.Lines;
    }
}
