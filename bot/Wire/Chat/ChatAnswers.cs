using System.Text.RegularExpressions;
using Bot.Commands;
using Bot.Commands.Conversing;
using Bot.Hosting;
using Bot.Replies;
using Bot.Replies.Embeds;
using Bot.Store;
using Bot.Wire.Components;
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
        if (!words.Any(char.IsLetterOrDigit) || FollowUpWords.Help.Contains(words.ToLowerInvariant()))
            return Line(message, ChatWords.Help(whole.Library.Documents is [.., var document] ? document.Id : null));

        var last = conversations.Find(message.ChannelId, message.UserId);
        if (threads.Start(() => Answer(catalogs.Of(whole, set.Documents), message, words, last)) is not { } search) return Line(message, NoticeWords.TooMany);
        try
        {
            var (asked, bodies) = await search.Result.WaitAsync(LongestSearch, time, stop).ConfigureAwait(false);
            if (asked is not null) conversations.Keep(message.ChannelId, message.UserId, asked);
            return bodies;
        }
        catch (TimeoutException)
        {
            search.Abandon();
            return Line(message, NoticeWords.TooLong);
        }
    }

    /// <summary>One line of the program.</summary>
    public static IReadOnlyList<WireBody> Line(ChatMessage message, string sentence) => [MessageWriter.AnswerTo(message.Id, 0, DiscordReplies.Plain(sentence))];

    private static (Topic? Topic, IReadOnlyList<WireBody> Bodies) Answer(CommandCatalog catalog, ChatMessage message, string words, Topic? last)
    {
        if (new FollowUps(catalog.Library).Read(words, last) is not { } asked) return (null, Line(message, ChatWords.NothingBefore));
        var call = asked.ToCall() with { From = message.From };
        return catalog.Answer(call, reply => reply switch
        {
            Reply.Refusal refusal => ((Topic?)null, Line(message, refusal.Sentence)),
            _ when asked.Page > Paging.Of(reply).Pages => (null, Line(message, ChatWords.NoMore)),
            _ => (asked, Bodies(message, DiscordReplies.Of(reply, catalog.DocumentOf), Controls.Of(call, reply).Rows(isHidden: false))),
        });
    }

    private static IReadOnlyList<WireBody> Bodies(ChatMessage message, IReadOnlyList<DiscordMessage> answers, IReadOnlyList<IReadOnlyList<DiscordControl>> controls) =>
        [.. answers.Select((answer, index) => MessageWriter.AnswerTo(message.Id, index, index == 0 ? answer with { Controls = controls } : answer))];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
