using System.Globalization;
using Bot.Store;

namespace Tests.Support.Stores;

/// <summary>A process that writes without end, four writes at a time, and says of each one when it is acknowledged.</summary>
internal static class StoreWriter
{
    public const string Word = "write";

    public static async Task<int> Run(string kind, string place)
    {
        await using var store = Stores.Open(kind, place);
        using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        var said = TextWriter.Synchronized(output);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            while (true)
            {
                var id = Random.Shared.NextInt64(1, long.MaxValue).ToString(CultureInfo.InvariantCulture);
                await store.Change(id, _ => new ServerSettings { Channels = [id] }, default);
                said.WriteLine(id);
            }
        }));
        return 0;
    }
}
