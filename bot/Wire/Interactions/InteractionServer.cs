using Bot.Store;
using Bot.Wire.Components;
using Bot.Wire.Metrics;
using Bot.Wire.OnMessages;
using Bot.Wire.Settings;

namespace Bot.Wire.Interactions;

/// <summary>Takes interactions from whichever side they come, once each, and sees that every one is answered or accounted for.</summary>
internal sealed partial class InteractionServer(
    CommandServer commands, ComponentServer components, MessageServer messages, AutocompleteServer completions,
    SeenInteractions seen, AskerLimits askers, DiscordClock clock, WireSettings wire, SettingsBook settings,
    WireMetrics metrics, TimeProvider time, ILogger<InteractionServer> logger) : IHostedService, IDisposable
{
    private static readonly TimeSpan StaleAfter = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private readonly Pending _pending = new(time);
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _prepared = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isPreparing;

    /// <summary>How many interactions are being answered.</summary>
    public int UnderWay => _pending.Count;

    /// <summary>Done when what the first asker would wait for has been tried; never fails, and never comes when the gateway is never reached.</summary>
    public Task Prepared => _prepared.Task;

    /// <summary>Whether the interaction is too old to be worth more than one try (fault 11).</summary>
    public bool IsStale(Interaction interaction)
    {
        if (clock.AgeOf(interaction.Id) is not { } age || age < StaleAfter) return false;
        metrics.Stale();
        return true;
    }

    /// <summary>Answers an interaction; false when it was seen before or the program is stopping, and nothing is done. The task never fails.</summary>
    public async Task<bool> Take(Interaction interaction, Func<Interaction, IAnswers> answer, long received)
    {
        if (!seen.IsFirst(interaction.Id))
        {
            metrics.Duplicate();
            return false;
        }

        if (!_pending.Enter())
        {
            Log.Stopping(logger, interaction.Id);
            return false;
        }

        try
        {
            Speech.Begin(interaction.From, settings.LastKnown(interaction.From.ServerId));
            var outcome = await Serve(interaction, answer(interaction), received).ConfigureAwait(false);
            metrics.Answered(commands.NameOf(interaction), outcome, time.GetElapsedTime(received));
            if (outcome != FirstOutcome.Delivered) Log.NotAnswered(logger, interaction.Id, outcome);
        }
        catch (OperationCanceledException)
        {
            Log.Stopping(logger, interaction.Id);
        }
        catch (Exception exception)
        {
            // The one place where a fault of the wire itself ends; a command's own faults have become replies before.
            metrics.Answered(commands.NameOf(interaction), FirstOutcome.Unsent, time.GetElapsedTime(received));
            Log.Failed(logger, exception, Guid.NewGuid().ToString("N")[..8], interaction.Id);
        }
        finally
        {
            _pending.Leave();
        }

        return true;
    }

    /// <summary>Begins to get ready for the first asker, once; may be called again.</summary>
    public void Prepare()
    {
        if (Interlocked.Exchange(ref _isPreparing, 1) == 0) _ = Task.Run(TryOut);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        // By the gateway nobody can ask before it is reached, and until then every core is needed for that.
        if (wire.Mode != WireMode.Gateway) Prepare();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Stop();

    /// <inheritdoc/>
    public void Dispose() => _stop.Dispose();

    /// <summary>Lets nothing new in, and waits at most five seconds for what is under way; may be called again.</summary>
    public async Task Stop()
    {
        try
        {
            await _pending.Close().WaitAsync(Grace, time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            await _stop.CancelAsync().ConfigureAwait(false);
        }
    }

    private async Task TryOut()
    {
        try
        {
            await commands.WarmUp().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // The corpus could not be built, which is told elsewhere; or the first asker waits a little longer.
            Log.Unprepared(logger, exception.Message);
        }
        finally
        {
            _prepared.TrySetResult();
        }
    }

    private Task<FirstOutcome> Serve(Interaction interaction, IAnswers answers, long received) => interaction.Type switch
    {
        InteractionType.Autocomplete => completions.Serve(interaction, answers, received, _stop.Token),
        InteractionType.Command when askers.Refuse(interaction.From) is { } refusal => answers.Send(Shown.Notice(refusal).First, _stop.Token),
        InteractionType.Command when interaction.Target is not null => messages.Serve(interaction, answers, received, _stop.Token),
        InteractionType.Command => commands.Serve(interaction, answers, received, _stop.Token),
        InteractionType.Component when askers.Refuse(interaction.From) is { } refusal => answers.Send(Shown.Notice(refusal).First, _stop.Token),
        InteractionType.Component => components.Serve(interaction, answers, received, _stop.Token),
        _ => answers.Send(Shown.Notice(ControlWords.Unknown).First, _stop.Token),
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "No call could be tried in advance: {Why}")]
        public static partial void Unprepared(ILogger logger, string why);

        [LoggerMessage(LogLevel.Warning, "Interaction {Id} has no answer: {Outcome}")]
        public static partial void NotAnswered(ILogger logger, string id, FirstOutcome outcome);

        [LoggerMessage(LogLevel.Warning, "Interaction {Id} has no answer: the program is stopping")]
        public static partial void Stopping(ILogger logger, string id);

        [LoggerMessage(LogLevel.Error, "Fault of the program, reference {Reference}: interaction {Id} has no answer")]
        public static partial void Failed(ILogger logger, Exception exception, string reference, string id);
    }
}
