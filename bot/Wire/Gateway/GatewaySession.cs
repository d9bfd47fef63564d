namespace Bot.Wire.Gateway;

/// <summary>What a connection needs to go on where another one ended (GW-10, GW-11); the address is null when READY told none or it failed.</summary>
internal sealed record GatewaySession(string Id, Uri? ResumeAddress, long Seq);
