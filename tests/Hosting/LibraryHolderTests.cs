using Bot.Hosting;
using Index;
using Index.Corpus;

namespace Tests.Hosting;

public sealed class LibraryHolderTests
{
    private readonly LibraryHolder _holder = new();

    [Fact]
    public async Task Waits_for_the_first_build_and_serves_the_newest_after_it()
    {
        Library first = new(new LoadedCorpus([], [])), second = new(new LoadedCorpus([], []));
        var waiting = _holder.Current;
        Assert.False(waiting.IsCompleted);

        _holder.Swap(first);
        Assert.Same(first, await waiting);
        _holder.Swap(second);
        Assert.Same(second, await _holder.Current);
    }

    [Fact]
    public async Task A_failed_first_build_is_said_to_whoever_waits()
    {
        var waiting = _holder.Current.AsTask();
        _holder.Fail(new IOException("gone"));
        await Assert.ThrowsAsync<IOException>(() => waiting);
        Assert.Throws<IOException>(_holder.ThrowIfFailed);
    }

    [Fact]
    public async Task A_failed_reload_keeps_the_library_that_is_served()
    {
        var first = new Library(new LoadedCorpus([], []));
        _holder.Swap(first);
        _holder.Fail(new IOException("gone"));
        Assert.Same(first, await _holder.Current);
        _holder.ThrowIfFailed();
    }
}
