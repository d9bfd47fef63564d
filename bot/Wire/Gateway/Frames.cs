using System.Globalization;
using System.Text;
using System.Text.Json;
using Bot.Wire.Json;
using Bot.Wire.Settings;

namespace Bot.Wire.Gateway;

/// <summary>The three frames that are ever sent.</summary>
internal static class Frames
{
    /// <summary>IDENTIFY, with the intents that are wanted.</summary>
    public static byte[] Identify(BotToken token, int shard, int of, int intents) => JsonSerializer.SerializeToUtf8Bytes(
        new IdentifyJson(2, new IdentifyDataJson(token.Secret, new PropertiesJson(Environment.OSVersion.Platform.ToString(), "rapporteur", "rapporteur"), intents, [shard, of])),
        WireJson.Default.IdentifyJson);

    /// <summary>RESUME after the last event that arrived (GW-13).</summary>
    public static byte[] Resume(BotToken token, GatewaySession session) =>
        JsonSerializer.SerializeToUtf8Bytes(new ResumeJson(6, new ResumeDataJson(token.Secret, session.Id, session.Seq)), WireJson.Default.ResumeJson);

    /// <summary>A heartbeat; its null is part of it (GW-3).</summary>
    public static byte[] Heartbeat(long? seq) =>
        Encoding.UTF8.GetBytes($"{{\"op\":1,\"d\":{seq?.ToString(CultureInfo.InvariantCulture) ?? "null"}}}");
}
