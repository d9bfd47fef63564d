using System.Text;
using System.Text.Json;

namespace Tests.Support.Scripted;

/// <summary>One request that the bot made, as it came.</summary>
internal sealed record RestExchange(string Method, string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body, TimeSpan At)
{
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>The JSON of the body; of a body in parts, its payload_json.</summary>
    public JsonElement Json => JsonDocument.Parse(IsInParts ? Part("payload_json") : Text).RootElement;

    public bool IsInParts => Headers.GetValueOrDefault("Content-Type", "").StartsWith("multipart/form-data", StringComparison.Ordinal);

    public bool IsCallback => Path.StartsWith("/interactions/", StringComparison.Ordinal) && Path.EndsWith("/callback", StringComparison.Ordinal);

    /// <summary>The id of the interaction that a callback answers.</summary>
    public string InteractionId => Path.Split('/')[2];

    /// <summary>The text of one part of a body in parts.</summary>
    public string Part(string name)
    {
        var start = Text.IndexOf($"name={name}", StringComparison.Ordinal) is >= 0 and var plain ? plain : Text.IndexOf($"name=\"{name}\"", StringComparison.Ordinal);
        Assert.True(start >= 0, $"no part {name} in {Text}");
        var from = Text.IndexOf("\r\n\r\n", start, StringComparison.Ordinal) + 4;
        return Text[from..Text.IndexOf("\r\n--", from, StringComparison.Ordinal)];
    }

    public override string ToString() => $"{Method} {Path}";
}
