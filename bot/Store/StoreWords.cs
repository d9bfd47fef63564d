using Index.Wording;

namespace Bot.Store;

/// <summary>What the store says to users when it fails; where exactly is for the log.</summary>
internal static class StoreWords
{
    private static readonly WordBook Words = new(typeof(StoreWords));

    public static StoreException Newer(int theirs, int ours, Exception? cause = null) => Failure(nameof(Newer), cause, theirs, ours);

    public static StoreException Full(Exception cause) => Failure(nameof(Full), cause);

    public static StoreException ReadOnly(Exception cause) => Failure(nameof(ReadOnly), cause);

    public static StoreException Busy(Exception cause) => Failure(nameof(Busy), cause);

    public static StoreException Away(Exception cause) => Failure(nameof(Away), cause);

    public static StoreException Odd(Exception cause) => Failure(nameof(Odd), cause);

    public static StoreException Stopping() => Failure(nameof(Stopping), null);

    private static StoreException Failure(string name, Exception? cause, params object?[] values) => new(() => Words.Text(values, name), () => Words.Text(name: $"{name}.Next"), cause);
}
