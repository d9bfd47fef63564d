namespace Bot.Wire.Chat;

/// <summary>Channels where Discord lets the bot say nothing: left alone for five minutes at a time, and told of once an hour; at most a thousand.</summary>
internal sealed class ClosedChannels(TimeProvider time)
{
    private const int Most = 1_000;
    private static readonly TimeSpan Alone = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Quiet = TimeSpan.FromHours(1);
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (long ClosedAt, long ToldAt)> _channels = [];

    /// <summary>Whether the channel is left alone now.</summary>
    public bool Holds(string channel)
    {
        lock (_lock) return _channels.TryGetValue(channel, out var closed) && time.GetElapsedTime(closed.ClosedAt) < Alone;
    }

    /// <summary>Leaves a channel alone; gives whether it is time to tell of it.</summary>
    public bool Add(string channel)
    {
        var now = time.GetTimestamp();
        lock (_lock)
        {
            var isTold = _channels.TryGetValue(channel, out var closed) && time.GetElapsedTime(closed.ToldAt) < Quiet;
            if (_channels.Count >= Most) _channels.Clear();
            _channels[channel] = (now, isTold ? closed.ToldAt : now);
            return !isTold;
        }
    }
}
