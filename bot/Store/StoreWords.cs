namespace Bot.Store;

/// <summary>What the store says to users when it fails; where exactly is for the log.</summary>
internal static class StoreWords
{
    public static StoreException Newer(int theirs, int ours, Exception? cause = null) => new(
        $"The store of settings was written by a newer version of this program (its form is number {theirs}, this version knows up to {ours}).",
        "Whoever runs the bot should start the newer version again, or bring back the copy that was made before the upgrade.", cause);

    public static StoreException Full(Exception cause) => new("The store of settings is full: the disk has no room left.", "Nothing was changed. Whoever runs the bot should make room, then try again.", cause);

    public static StoreException ReadOnly(Exception cause) => new("The store of settings cannot be written.", "Nothing was changed. Whoever runs the bot should let the program write to its state folder, then try again.", cause);

    public static StoreException Busy(Exception cause) => new("The store of settings is in use by another program.", "Nothing was changed. Try again in a minute.", cause);

    public static StoreException Away(Exception cause) => new("The store of settings does not answer.", "Nothing was changed as far as is known. Try again in a minute; whoever runs the bot finds the cause in its log.", cause);

    public static StoreException Odd(Exception cause) => new("The store of settings failed.", "Nothing was changed. Whoever runs the bot finds the cause in its log.", cause);

    public static StoreException Stopping() => new("The program is stopping.", "Nothing was changed. Try again in a minute.");
}
