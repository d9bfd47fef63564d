using Bot.Wire.Registration;
using Bot.Wire.Settings;

namespace Bot.Wire.Gateway;

/// <summary>Which shard of how many connects, and as whom.</summary>
internal sealed record ShardIdentity(int Id, int Of, BotToken Token, ApplicationIdentity Application)
{
    /// <summary>READY tells the application's id.</summary>
    public void LearnApplication(string? id)
    {
        if (id is { Length: > 0 } && id.All(char.IsAsciiDigit)) Application.Learn(id);
    }
}
