using System.Text.Json.Serialization;

namespace Bot.Wire.Json;

/// <summary>Everything that is sent to Discord, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CallbackJson))]
[JsonSerializable(typeof(DeferJson))]
[JsonSerializable(typeof(ChoicesJson))]
[JsonSerializable(typeof(MessageJson))]
[JsonSerializable(typeof(IReadOnlyList<CommandJson>))]
[JsonSerializable(typeof(IdentifyJson))]
[JsonSerializable(typeof(ResumeJson))]
[JsonSerializable(typeof(string))]
internal sealed partial class WireJson : JsonSerializerContext;
