using System.Globalization;
using Bot.Replies.Text;
using Index.Corpus;

namespace Bot.Replies.Embeds;

/// <summary>Replies as Discord messages: the words of the terminal with mark-up, within every limit.</summary>
public static class DiscordReplies
{
    private const int Unbroken = 1_000_000;
    private const int FileWidth = 100;
    private const int MostMessages = 3;
    private const string Rest = $"{QuotationText.Cut} This reply is longer than messages may be; all of it is in the attached file.";

    /// <summary>The messages of one reply, at least one; what needs more than three goes along as a file.</summary>
    public static IReadOnlyList<DiscordMessage> Of(Reply reply, Func<ClauseId, Document> documents)
    {
        if (reply is Reply.Refusal refusal)
            return [Plain(refusal.Sentence, refusal.ToAskerOnly)];

        var messages = Dealt(EmbedPacker.Pack(Lines(reply, documents, Unbroken)), reply.ToAskerOnly).ToList();
        if (messages.Count <= MostMessages)
            return messages;

        var whole = string.Join('\n', Lines(reply, documents, FileWidth).Select(line => line.ToString().TrimEnd())) + "\n";
        return [messages[0] with { Content = Rest, File = new DiscordFile("reply.txt", whole) }];
    }

    /// <summary>A sentence of the program, cut with a visible mark where it is too long.</summary>
    public static DiscordMessage Plain(string sentence, bool toAskerOnly = true)
    {
        var escaped = Escaped.Line(sentence);
        if (escaped.Length > DiscordLimits.Content)
            escaped = Beginning(escaped, DiscordLimits.Content - QuotationText.Cut.Length - 2) + $" {QuotationText.Cut}";
        return new DiscordMessage { Content = escaped, ToAskerOnly = toAskerOnly };
    }

    private static IReadOnlyList<Line> Lines(Reply reply, Func<ClauseId, Document> documents, int width) =>
        TextReplies.Of(reply, documents, new TextSetting(width, page => string.Create(CultureInfo.InvariantCulture, $"the same again with page: {page}")));

    // Whole graphemes, and never half of an escape.
    private static string Beginning(string text, int longest)
    {
        var end = 0;
        while (end < text.Length && end + StringInfo.GetNextTextElementLength(text, end) is var next && next <= longest)
            end = next;
        if (end == 0) end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..end].TrimEnd('\\', ' ');
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
