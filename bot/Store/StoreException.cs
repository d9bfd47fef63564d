namespace Bot.Store;

/// <summary>Why the store could not do what it was asked, and what to do next, in words for whoever asked; the cause is for the log.</summary>
public sealed class StoreException(string what, string next, Exception? cause = null) : Exception($"{what} {next}", cause)
{
    /// <summary>What is wrong.</summary>
    public string What => what;

    /// <summary>What to do next.</summary>
    public string Next => next;
}
