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

    /// <summary>Learns it, unless it is set.</summary>
    public void Learn(string id) => _id.TrySetResult(id);
}
