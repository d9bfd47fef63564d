namespace Bot.Wire.Gateway;

/// <summary>How all shards of this process are doing.</summary>
internal sealed class GatewayStatus
{
    private volatile IReadOnlyList<ShardStatus> _shards = [];

    /// <summary>The shards; none before the first connection.</summary>
    public IReadOnlyList<ShardStatus> Shards { get => _shards; set => _shards = value; }

    /// <summary>Identifies that Discord says are left today; null before it said so.</summary>
    public int? IdentifiesLeft { get; set; }

    /// <summary>Identifies that Discord allows in a day; null before it said so.</summary>
    public int? IdentifiesADay { get; set; }

    /// <summary>Whether Discord says that at least half of the day's identifies are left.</summary>
    public bool HasPlentyLeft => IdentifiesLeft >= (IdentifiesADay ?? 1_000) / 2;

    /// <summary>Whether every shard is served.</summary>
    public bool IsHealthy => _shards.Count > 0 && _shards.All(shard => shard.IsHealthy);
}
