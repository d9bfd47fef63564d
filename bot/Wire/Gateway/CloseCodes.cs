namespace Bot.Wire.Gateway;

/// <summary>What each close code means for the next connection (GW-15 to GW-17).</summary>
internal static class CloseCodes
{
    /// <summary>What follows a close code; null is a connection that broke without one.</summary>
    public static Next Of(int? code) => code switch
    {
        4004 or 4010 or 4011 or 4012 or 4013 or 4014 => Next.Stop,
        // The session is over: closed as done, not begun, begun twice, or at a number that Discord does not have.
        1000 or 1001 or 4003 or 4005 or 4007 or 4009 => Next.Identify,
        _ => Next.Resume,
    };

    /// <summary>Whether this side was too fast, so that the next connection comes late (4008).</summary>
    public static bool SlowsDown(int? code) => code == 4008;

    /// <summary>The exit status for a code that stops the program, and what to do about it.</summary>
    public static (int Status, string Sentence) Fix(int? code) => code switch
    {
        4004 => (ExitCode.Authentication, "Discord does not take the token (close code 4004). Make a new one in the Developer Portal, page “Bot”, set Discord__Token to it and start again."),
        4010 => (ExitCode.RefusedByGateway, "Discord has no such shard (close code 4010). Set Discord:Shards to shards that exist, such as 0/4, and start again."),
        4011 => (ExitCode.RefusedByGateway, "The application is in too many servers for one shard (close code 4011). Set Discord:Shards to more shards, such as 4, and start again."),
        4012 => (ExitCode.RefusedByGateway, "Discord no longer serves this version of its interface (close code 4012). Update the program."),
        4013 => (ExitCode.RefusedByGateway, "Discord does not know the intents that were asked for (close code 4013). Update the program."),
        4014 => (ExitCode.RefusedByGateway, "Discord does not allow the intents that were asked for (close code 4014). Update the program; it needs none of the privileged ones."),
        _ => (ExitCode.Bug, $"The gateway closed with {code}, which should not have ended the program. Please report it."),
    };
}
