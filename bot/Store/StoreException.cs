using Index.Wording;

namespace Bot.Store;

/// <summary>
/// Why the store could not do what it was asked, and what to do next, in words for whoever asked, made when they are read: one failure may meet
/// readers of several languages. The message is for the log, in English, like the cause.
/// </summary>
public sealed class StoreException(Func<string> what, Func<string> next, Exception? cause = null) : Exception(Languages.In(Languages.English, () => $"{what()} {next()}"), cause)
{
    /// <summary>What is wrong.</summary>
    public string What => what();

    /// <summary>What to do next.</summary>
    public string Next => next();
}
