using Bot.Wire.Registration;
using Bot.Wire.Settings;

namespace Bot.Wire.Gateway;

/// <summary>Which shard of how many connects, as whom, and for which events.</summary>
internal sealed record ShardIdentity(int Id, int Of, BotToken Token, ApplicationIdentity Application, int Intents)
{
    /// <summary>READY tells the ids of the application and of the bot's user.</summary>
    public void Learn(string? application, string? user)
    {
        if (application is not null) Application.Learn(application);
        if (user is not null) Application.LearnUser(user);
    }
}
