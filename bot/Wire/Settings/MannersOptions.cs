namespace Bot.Wire.Settings;

/// <summary>Settings under <c>Manners</c>: how many calls are answered in how many seconds; zero calls is no limit.</summary>
public sealed class MannersOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Manners";

    /// <summary>How many calls of one user are answered at once.</summary>
    public int UserCalls { get; set; } = 20;

    /// <summary>In how many seconds a user who has used them all has them all again.</summary>
    public int UserSeconds { get; set; } = 4;

    /// <summary>How many calls from one server are answered at once.</summary>
    public int ServerCalls { get; set; } = 6_000;

    /// <summary>In how many seconds a server has them all again.</summary>
    public int ServerSeconds { get; set; } = 5;
}
