using System.Text.Json;
using System.Text.Json.Serialization;

namespace Index.Evaluation;

/// <summary>A row as it is written; remarks of other names are passed over.</summary>
internal sealed record GoldShape
{
    public JsonElement? Id { get; init; }

    public string? Question { get; init; }

    public string? Topic { get; init; }

    public string? Style { get; init; }

    public string? Kind { get; init; }

    public IReadOnlyList<AnchorShape?>? Gold { get; init; }

    public IReadOnlyList<string>? Silent { get; init; }
}

/// <summary>One clause that is wanted, as it is written.</summary>
internal sealed record AnchorShape
{
    public string? Doc { get; init; }

    public string? Anchor { get; init; }

    public int? Grade { get; init; }
}

/// <summary>The reader of rows, made when the program is compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GoldShape))]
internal sealed partial class GoldShapes : JsonSerializerContext;
