using Bot.Wire.Settings;

namespace Bot.Wire.Registration;

/// <summary>The application's id: what is set, or what READY tells.</summary>
internal sealed class ApplicationIdentity
{
    private readonly TaskCompletionSource<string> _id = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Knows at once what is set.</summary>
    public ApplicationIdentity(WireSettings settings)
    {
        if (settings.ApplicationId is { } id) _id.SetResult(id);
    }

    /// <summary>The id, as soon as it is known.</summary>
    public Task<string> Id => _id.Task;

    /// <summary>The bot's own user id; null until READY tells it.</summary>
    public string? UserId { get; private set; }

    /// <summary>Learns it, unless it is set.</summary>
    public void Learn(string id) => _id.TrySetResult(id);

    /// <summary>Learns who the bot is among users.</summary>
    public void LearnUser(string id) => UserId = id;
}
