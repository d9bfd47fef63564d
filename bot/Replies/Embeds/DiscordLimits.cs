namespace Bot.Replies.Embeds;

/// <summary>Discord's limits on a message, in UTF-16 units, which are never fewer than the characters Discord counts (MSG-R1).</summary>
internal static class DiscordLimits
{
    /// <summary>Content (MSG-1).</summary>
    public const int Content = 2000;

    /// <summary>Embeds of a message (MSG-2).</summary>
    public const int Embeds = 10;

    /// <summary>An embed's title (MSG-3).</summary>
    public const int Title = 256;

    /// <summary>An embed's description (MSG-3).</summary>
    public const int Description = 4096;

    /// <summary>All embeds of a message together (MSG-4).</summary>
    public const int AllEmbeds = 6000;

    /// <summary>Rows of controls (CMP-1).</summary>
    public const int Rows = 5;

    /// <summary>Buttons of a row (CMP-2).</summary>
    public const int ButtonsOfRow = 5;

    /// <summary>A control's id (CMP-3).</summary>
    public const int ControlId = 100;

    /// <summary>A button's label (CMP-4).</summary>
    public const int Label = 80;

    /// <summary>Entries of a menu (CMP-5).</summary>
    public const int Entries = 25;

    /// <summary>An entry's label and value (CMP-5).</summary>
    public const int Entry = 100;

    /// <summary>The words that stand for a picture (MSG-9).</summary>
    public const int FileDescription = 1024;

    /// <summary>Follow-ups to one interaction (INT-9).</summary>
    public const int FollowUps = 5;
}
