using System.Diagnostics;
using Index;
using Index.FullText.Lucene;
using Tests.Support;

namespace Tests.FullText.Lucene;

/// <summary>A process that is killed while it builds an index leaves nothing behind that the next one could take for one (fault 26).</summary>
public sealed class IndexKillTests : IDisposable
{
    private const string Question = "who should run the internet?";
    private readonly IndexPlace _place = new();

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("RAPPORTEUR_KILLS"), out var kills) ? kills : 20;

    public void Dispose() => _place.Dispose();

    [Fact, Trait("Fault", "26")]
    public async Task The_next_start_answers_rightly()
    {
        var chance = new Random(1);
        var expected = Answer(Library.Load(Repository.Seeds));
        using (_place.Load(Repository.Seeds).Engine as LuceneEngine) { }
        var whole = Size();
        var found = new List<string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            await BuildAndKill(chance.Next(3), (long)(chance.NextDouble() * whole));
            found.Add(string.Join('+', Directory.GetDirectories(_place.Root).Select(folder => Path.GetFileName(folder).Split('-')[0]).Order(StringComparer.Ordinal)));
            var library = _place.Load(Repository.Seeds);
            using var engine = library.Engine as LuceneEngine;
            Assert.True(Answer(library) == expected, $"kill {kill} left {found[^1]}, and the next start answers otherwise");
            Assert.StartsWith("index-", Path.GetFileName(_place.Index), StringComparison.Ordinal);
        }

        // Else nothing was killed in the middle.
        Assert.Contains("building", found);
    }

    private async Task BuildAndKill(int builds, long bytes)
    {
        Directory.Delete(_place.Index, recursive: true);
        using var child = Process.Start(new ProcessStartInfo("dotnet", [typeof(IndexKillTests).Assembly.Location, IndexBuilding.Word, Repository.Seeds, _place.Root]) { RedirectStandardOutput = true })!;
        for (var built = 0; built < builds; built++)
            Assert.Equal("built", await child.StandardOutput.ReadLineAsync());
        while (Size() < bytes && !child.HasExited) Thread.Yield();
        Assert.False(child.HasExited, "the builder ended by itself");
        // SIGKILL: the process has no say in it.
        child.Kill();
        await child.WaitForExitAsync();
    }

    // What the child has written so far; a file may go while it is looked at.
    private long Size()
    {
        try
        {
            return new DirectoryInfo(_place.Root).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static string Answer(Library library) => string.Join('\n', library.Ask(Question).Passages.Select(p => $"{p.Clause.Id} {p.Score:R} {string.Join(' ', p.Matches)}"));
}
