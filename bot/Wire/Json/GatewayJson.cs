namespace Bot.Wire.Json;

/// <summary>A frame that is sent: opcode and data (GW-25).</summary>
internal sealed record IdentifyJson(int Op, IdentifyDataJson D);

/// <summary>IDENTIFY (GW-7); interactions come without any intent (GW-23).</summary>
internal sealed record IdentifyDataJson(string Token, PropertiesJson Properties, int Intents, int[] Shard);

/// <summary>What the client says of itself.</summary>
internal sealed record PropertiesJson(string Os, string Browser, string Device);

/// <summary>RESUME (GW-13).</summary>
internal sealed record ResumeJson(int Op, ResumeDataJson D);

/// <summary>Which session, and the last event of it that arrived.</summary>
internal sealed record ResumeDataJson(string Token, string SessionId, long Seq);
