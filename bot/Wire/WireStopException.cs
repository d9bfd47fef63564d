namespace Bot.Wire;

/// <summary>Why the connection ended for good, with the exit status that says so.</summary>
public sealed class WireStopException(int status, string message) : Exception(message)
{
    /// <summary>The exit status; a supervisor must not restart on 10 to 13.</summary>
    public int Status => status;
}
