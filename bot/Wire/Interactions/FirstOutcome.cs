namespace Bot.Wire.Interactions;

/// <summary>What became of the first answer to an interaction.</summary>
internal enum FirstOutcome
{
    /// <summary>It is there; edits and follow-ups may come.</summary>
    Delivered,

    /// <summary>Discord no longer knows the interaction, or somebody else answered it: nothing more can be done.</summary>
    Gone,

    /// <summary>Discord does not take this text; another one may do.</summary>
    Refused,

    /// <summary>The server's own filter does not let this text through.</summary>
    Filtered,

    /// <summary>Nobody knows whether it arrived.</summary>
    Uncertain,

    /// <summary>There was no time or no way to send it.</summary>
    Unsent,
}
