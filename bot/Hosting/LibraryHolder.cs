using System.Runtime.ExceptionServices;
using Index;

namespace Bot.Hosting;

/// <summary>The one reference to the library that is served; a reload swaps it while calls under way keep theirs.</summary>
public sealed class LibraryHolder
{
    private readonly TaskCompletionSource<Library> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Library? _current;

    /// <summary>The library served now; waits for the first build, and throws what made it fail.</summary>
    public ValueTask<Library> Current => _current is { } current ? new(current) : new(_first.Task);

    /// <summary>Serves another library from now on.</summary>
    public void Swap(Library library)
    {
        _current = library;
        _first.TrySetResult(library);
    }

    /// <summary>Ends the wait for the first build; a library that is already served stays.</summary>
    public void Fail(Exception exception) => _first.TrySetException(exception);

    /// <summary>Whether the first build failed.</summary>
    public bool HasFailed => _first.Task.IsFaulted;

    /// <summary>Throws what made the first build fail, if it did.</summary>
    public void ThrowIfFailed()
    {
        if (_first.Task.Exception?.InnerException is { } failure)
            ExceptionDispatchInfo.Throw(failure);
    }
}
