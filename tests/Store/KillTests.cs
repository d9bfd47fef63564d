using System.Diagnostics;
using Tests.Support.Stores;

namespace Tests.Store;

/// <summary>A process that is killed in the middle of writing has lost nothing that it was told is safe.</summary>
public sealed class KillTests
{
    public static TheoryData<string> Kinds => [.. Stores.Here];

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("RAPPORTEUR_KILLS"), out var kills) ? kills : 20;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_acknowledged_is_lost(string kind)
    {
        var place = Stores.NewPlace(kind);
        var chance = new Random(1);
        var acknowledged = new HashSet<string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            await WriteAndKill(kind, place, chance.Next(1, 200), acknowledged);
            await using var store = Stores.Open(kind, place);
            var there = (await store.Servers(default)).ToHashSet();
            Assert.True(acknowledged.IsSubsetOf(there), $"kill {kill}: {acknowledged.Except(there).Count()} of {acknowledged.Count} are lost");
        }

        Assert.True(acknowledged.Count >= Kills, "nothing was written");
    }

    private static async Task WriteAndKill(string kind, string place, int after, HashSet<string> acknowledged)
    {
        using var child = Process.Start(new ProcessStartInfo("dotnet", [typeof(KillTests).Assembly.Location, StoreWriter.Word, kind, place]) { RedirectStandardOutput = true })!;
        for (var written = 0; written < after; written++)
            acknowledged.Add(await child.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("the writer ended by itself"));
        // SIGKILL: the process has no say in it.
        child.Kill();
        var rest = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        // The last line may be cut.
        acknowledged.UnionWith(rest.Split('\n')[..^1]);
    }
}
