namespace Bot.Wire.Gateway;

/// <summary>What <c>/gateway/bot</c> says (GW-1); a limit that it did not tell is null.</summary>
internal sealed record GatewayInfo(Uri Address, int Shards, int MaxConcurrency, int? Total, int? Remaining);
