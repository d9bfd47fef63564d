namespace Bot.Wire.Gateway;

/// <summary>What follows the end of a connection.</summary>
internal enum Next
{
    /// <summary>Another connection goes on with the session.</summary>
    Resume,

    /// <summary>Another connection begins a new session.</summary>
    Identify,

    /// <summary>Nothing: trying again would end the same way.</summary>
    Stop,
}
