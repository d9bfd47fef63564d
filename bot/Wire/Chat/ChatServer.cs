using Bot.Store;
using Bot.Wire.Interactions;
using Bot.Wire.Metrics;
using Bot.Wire.Settings;

namespace Bot.Wire.Chat;

/// <summary>Takes the messages that are for the bot, once each, where moderators let it answer for all to see; a message cannot be answered for its writer alone.</summary>
internal sealed partial class ChatServer(
    WireSettings wire, SettingsBook settings, ThreadParents threads, AskerLimits askers, ChatAnswers answers, ChatPosts posts, WireMetrics metrics, TimeProvider time, ILogger<ChatServer> logger)
    : IHostedService, IDisposable
{
    private const string Name = "chat";
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private readonly Pending _pending = new(time);
    private readonly SeenInteractions _seen = new(time);
    private readonly Turns _refusals = new(1, TimeSpan.FromMinutes(1), time);
    private readonly CancellationTokenSource _stop = new();

    /// <summary>How many messages are being answered.</summary>
    public int UnderWay => _pending.Count;

    /// <summary>Answers a message, or passes it over; the task never fails.</summary>
    public async Task Take(ChatMessage message, long received)
    {
        if (!wire.Chats || !_seen.IsFirst(message.Id) || !_pending.Enter()) return;
        try
        {
            if (await Serve(message).ConfigureAwait(false) is { } isDone)
                metrics.Answered(Name, isDone ? FirstOutcome.Delivered : FirstOutcome.Unsent, time.GetElapsedTime(received));
        }
        catch (OperationCanceledException)
        {
            Log.Stopping(logger, message.Id);
        }
        catch (Exception exception)
        {
            metrics.Answered(Name, FirstOutcome.Unsent, time.GetElapsedTime(received));
            Log.Failed(logger, exception, Guid.NewGuid().ToString("N")[..8], message.Id);
        }
        finally
        {
            _pending.Leave();
        }
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Lets nothing new in, and waits at most five seconds for what is under way.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _pending.Close().WaitAsync(Grace, time, CancellationToken.None).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            await _stop.CancelAsync().ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stop.Dispose();

    // Null when nothing is to be said.
    private async Task<bool?> Serve(ChatMessage message)
    {
        var set = await settings.Of(message.ServerId, _stop.Token).ConfigureAwait(false);
        Speech.Begin(message.From, set);
        if (message.ServerId is not null && !set.Chats || !posts.IsOpen(message.ChannelId)) return null;
        if (message.ServerId is not null && !await IsPublic(message, set).ConfigureAwait(false))
        {
            Log.NotHere(logger, message.ChannelId);
            return null;
        }

        if (askers.Refuse(message.From) is not { } refusal)
            return await posts.Send(message, await answers.Of(message, set, _stop.Token).ConfigureAwait(false), _stop.Token).ConfigureAwait(false);
        // A refusal in a channel is read by all, so it is not said each time.
        return _refusals.Take(message.UserId) is null ? await posts.Send(message, ChatAnswers.Line(message, refusal), _stop.Token).ConfigureAwait(false) : null;
    }

    private async Task<bool> IsPublic(ChatMessage message, ServerSettings set) =>
        !set.IsPrivateIn(message.ChannelId, parent: null)
        || (!set.IsPrivate && !set.IsPrivateIn(message.ChannelId, await threads.Of(message.ChannelId, _stop.Token).ConfigureAwait(false)));

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "A message in channel {Channel} is not answered: replies there are for the asker alone")]
        public static partial void NotHere(ILogger logger, string channel);

        [LoggerMessage(LogLevel.Warning, "Message {Id} has no answer: the program is stopping")]
        public static partial void Stopping(ILogger logger, string id);

        [LoggerMessage(LogLevel.Error, "Fault of the program, reference {Reference}: message {Id} has no answer")]
        public static partial void Failed(ILogger logger, Exception exception, string reference, string id);
    }
}
