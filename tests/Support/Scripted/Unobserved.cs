using System.Collections.Concurrent;

namespace Tests.Support.Scripted;

/// <summary>Exceptions of tasks that nobody looked at, as the finaliser finds them (invariant 9).</summary>
internal static class Unobserved
{
    private static readonly ConcurrentQueue<Exception> Found = new();

    static Unobserved() => TaskScheduler.UnobservedTaskException += (_, args) =>
    {
        // Other tests of this process have tasks of their own; only what went through the program is its fault.
        if (args.Exception.Flatten().InnerExceptions.Any(inner => inner.StackTrace?.Contains(" Bot.", StringComparison.Ordinal) == true)) Found.Enqueue(args.Exception);
    };

    /// <summary>Begins to look.</summary>
    public static void Watch() { }

    /// <summary>Whatever was found up to now.</summary>
    public static IReadOnlyList<Exception> Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return [.. Found];
    }
}
