using System.Collections.Concurrent;

namespace Bot.Wire.Gateway;

/// <summary>Lets shards begin sessions one after another: one in five seconds for each of Discord's buckets, and within the budget (GW-8, GW-9).</summary>
internal sealed class IdentifyQueue(IdentifyLedger ledger, WireStop stop, TimeProvider time)
{
    // A bot that is started by hand again and again is no crash loop yet; Discord's own count, asked first, is the stricter one.
    private const int MostInAnHour = 120;
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(5.1);
    private readonly ConcurrentDictionary<int, Bucket> _buckets = new();

    /// <summary>Waits for this shard's turn; null when the budget is spent and the program ends.</summary>
    public async Task<Turn?> Enter(int shard, int shardsHere, GatewayInfo info, CancellationToken cancelled)
    {
        var key = shard % info.MaxConcurrency;
        var bucket = _buckets.GetOrAdd(key, _ => new Bucket());
        await bucket.Gate.WaitAsync(cancelled).ConfigureAwait(false);
        try
        {
            // The process before this one may have begun a session a moment ago; its clock was the wall clock, this one's own is better.
            var since = bucket.Last is { } last ? time.GetElapsedTime(last) : ledger.SinceLast(key, info.MaxConcurrency) ?? Apart;
            if (since < Apart) await Task.Delay(Apart - since, time, cancelled).ConfigureAwait(false);
            if (Spent(shardsHere, info) is not { } why) return new Turn(this, bucket, shard);
            stop.Fail(ExitCode.IdentifyBudgetSpent, why);
        }
        catch
        {
            bucket.Gate.Release();
            throw;
        }

        bucket.Gate.Release();
        return null;
    }

    // Discord resets the token of a bot that begins too many sessions, so the last twentieth is never touched.
    private string? Spent(int shardsHere, GatewayInfo info)
    {
        if (info is { Remaining: { } remaining } && remaining < Math.Min(50, (info.Total ?? 1_000) / 20))
            return $"Only {remaining} of {info.Total} sessions may still be begun today, and beginning them all would reset the token. Find out why the bot starts so often, and start it again tomorrow.";
        return ledger.InLastHour is var begun && begun >= MostInAnHour * shardsHere
            ? $"{begun} sessions were begun in the last hour. Find out why the bot starts so often, and start it again in an hour."
            : null;
    }

    /// <summary>One shard's turn to begin a session; the next one comes when it is disposed.</summary>
    internal sealed class Turn(IdentifyQueue queue, Bucket bucket, int shard) : IDisposable
    {
        private int _isOver;

        /// <summary>IDENTIFY goes out now.</summary>
        public void Begin()
        {
            bucket.Last = queue.Now();
            queue.Note(shard);
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isOver, 1) == 0) bucket.Gate.Release();
        }
    }

    /// <summary>Shards that share their turns.</summary>
    internal sealed class Bucket
    {
        /// <summary>Lets one in.</summary>
        public SemaphoreSlim Gate { get; } = new(1);

        /// <summary>When the last session was begun; null before the first.</summary>
        public long? Last { get; set; }
    }

    private long Now() => time.GetTimestamp();

    private void Note(int shard) => ledger.Add(shard);
}
