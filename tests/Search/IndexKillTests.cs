using Index.Search;

namespace Tests.Search;

/// <summary>A process that is killed while it builds indexes leaves nothing that the next takes for one (fault 26).</summary>
public sealed class IndexKillTests : IDisposable
{
    private const int Builds = 200;
    private const int MostLooks = 2_000;
    private readonly IndexPlace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact, Trait("Fault", "26")]
    public async Task The_next_start_answers_rightly()
    {
        var chance = new Random(1);
        var whole = Whole();
        var (unfinished, finished) = (0, 0);
        for (var killed = 0; killed < Builds; killed += IndexProcess.AtOnce)
        {
            await BuildAndKill((long)(chance.NextDouble() * whole * IndexProcess.AtOnce));
            for (var number = 0; number < IndexProcess.AtOnce; number++)
            {
                var place = IndexProcess.Place(_place.Root, number);
                var before = Size(place);
                using (var index = Open(place))
                    Assert.True(
                        LargeRecord.Expected.SequenceEqual(LargeRecord.Shown(index)),
                        $"a build killed at {before:N0} of {whole:N0} bytes leaves other answers");
                var news = _place.News();
                var folder = Assert.Single(Directory.GetDirectories(place));
                Assert.Contains(
                    news[^1],
                    (string[])[$"The index in {folder} is used again", $"The index is complete in {folder}"]);
                if (news[^1].EndsWith("again", StringComparison.Ordinal)) finished++;
                else if (before > 0) unfinished++;
                Directory.Delete(place, recursive: true);
            }
        }

        // Else nothing was killed in the middle.
        Assert.True(unfinished >= Builds / 10,
            $"{unfinished} of {Builds} builds were killed in the middle, {finished} after their end");
    }

    private async Task BuildAndKill(long bytes)
    {
        using var child = IndexProcess.Start(IndexProcess.Builder, _place.Root);
        Assert.Equal("begins", await child.StandardOutput.ReadLineAsync());
        // The indexes are written again and again, so that so many bytes may never be there at once.
        for (var looks = 0; looks < MostLooks && Size(_place.Root) < bytes && !child.HasExited; looks++) Thread.Yield();
        Assert.False(child.HasExited, "the builder ended by itself");
        // SIGKILL: the process has no say in it.
        child.Kill();
        await child.WaitForExitAsync();
    }

    private ClauseIndex Open(string place) =>
        IndexFolder.Open(LargeRecord.Documents, LargeRecord.Expressions, _place.Settings with { Folder = place });

    private long Whole()
    {
        var place = Path.Combine(_place.Root, "whole");
        using (Open(place)) { }
        var size = Size(place);
        Directory.Delete(place, recursive: true);
        _place.News();
        return size;
    }

    // What the child has written so far; a file may go while it is looked at.
    private static long Size(string folder)
    {
        try
        {
            return Directory.Exists(folder)
                ? new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length)
                : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
