using System.Text.RegularExpressions;
using Bot.Commands;
using Bot.Commands.Conversing;
using Bot.Hosting;
using Bot.Replies;
using Bot.Replies.Embeds;
using Bot.Replies.Text;
using Bot.Store;
using Bot.Wire.Interactions;
using Bot.Wire.Messages;

namespace Bot.Wire.Chat;

/// <summary>What to say to a message: the reply of the same command that a question in the terminal calls, or a short line of the program.</summary>
internal sealed partial class ChatAnswers(LiveCatalog live, ServerCatalogs catalogs, SearchThreads threads, Conversations conversations, TimeProvider time)
{
    private static readonly TimeSpan LongestSearch = TimeSpan.FromSeconds(1);

    /// <summary>The messages that answer, at least one; remembers what was asked.</summary>
    public async Task<IReadOnlyList<WireBody>> Of(ChatMessage message, ServerSettings set, CancellationToken stop)
    {
        var whole = await live.Current(stop).ConfigureAwait(false);
        var words = Spaces().Replace(PlainText.Of(message.Content), " ").Trim();
        if (!words.Any(char.IsLetterOrDigit) || words.Equals("help", StringComparison.OrdinalIgnoreCase))
            return Line(message, ChatWords.Help(whole.Library.Documents is [.., var document] ? document.Id : null));

        var last = conversations.Find(message.ChannelId, message.UserId);
        if (threads.Start(() => Answer(catalogs.Of(whole, set.Documents), message, words, last)) is not { } search) return Line(message, ChatWords.TooMany);
        try
        {
            var (asked, bodies) = await search.Result.WaitAsync(LongestSearch, time, stop).ConfigureAwait(false);
            if (asked is not null) conversations.Keep(message.ChannelId, message.UserId, asked);
            return bodies;
        }
        catch (TimeoutException)
        {
            search.Abandon();
            return Line(message, ChatWords.TooLong);
        }
    }

    /// <summary>One line of the program.</summary>
    public static IReadOnlyList<WireBody> Line(ChatMessage message, string sentence) => [MessageWriter.AnswerTo(message.Id, 0, DiscordReplies.Plain(sentence))];

    private static (Asked? Asked, IReadOnlyList<WireBody> Bodies) Answer(CommandCatalog catalog, ChatMessage message, string words, Asked? last)
    {
        if (new FollowUps(catalog.Library).Read(words, last) is not { } asked) return (null, Line(message, ChatWords.NothingBefore));
        return catalog.Answer(asked.ToCall() with { From = message.From }, reply => reply switch
        {
            Reply.Quoting quoting when asked.Page > 1 && asked.Page > ReplyPages.Of(quoting).Count => ((Asked?)null, Line(message, ChatWords.NoMore)),
            Reply.Refusal refusal => (null, Line(message, refusal.Sentence)),
            _ => (asked, [.. DiscordReplies.Of(reply, catalog.DocumentOf).Select((part, index) => MessageWriter.AnswerTo(message.Id, index, part))]),
        });
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
