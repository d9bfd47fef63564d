using Bot.Commands;

namespace Bot.Hosting;

/// <summary>The commands over the library that is served now.</summary>
public sealed class LiveCatalog(LibraryHolder holder, CommandScan scan)
{
    private volatile CommandCatalog? _last;

    /// <summary>Waits for the first build, or until the wait is cancelled; after a reload, commands are made anew for the new library.</summary>
    public async ValueTask<CommandCatalog> Current(CancellationToken cancelled = default)
    {
        var library = await holder.Current.AsTask().WaitAsync(cancelled);
        return _last is { } last && ReferenceEquals(last.Library, library) ? last : _last = scan.For(library);
    }
}
