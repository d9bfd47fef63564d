using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Replies.Json;
using Index.Evaluation;

namespace Bot.Terminal.OneShot.Evaluating;

/// <summary>The one object that an evaluation prints.</summary>
internal sealed record EvaluationJson(IReadOnlyList<FileJson> Files, Figures All, IReadOnlyList<OutcomeJson> Worst, IReadOnlyList<FaultJson> Faults)
{
    /// <summary>The figures without each kind of evidence; null unless asked for.</summary>
    public IReadOnlyList<AblationJson>? Without { get; init; }
}

internal sealed record FileJson(string File, Figures All, IReadOnlyList<StyleJson> Styles);

internal sealed record StyleJson(string Style, Figures Figures);

internal sealed record AblationJson(string Evidence, IReadOnlyList<FileJson> Files, Figures All);

internal sealed record OutcomeJson(
    string Id, string File, int Line, string? Style, string Asked, double Score, bool Answered,
    IReadOnlyList<WantedJson> Wanted, IReadOnlyList<CameJson> Came, IReadOnlyList<CameJson> Near);

internal sealed record WantedJson(string Clause, int Grade);

internal sealed record CameJson(string Clause, double Score, ExplanationJson Why);

internal sealed record FaultJson(string File, int? Line, string What, string Next);

/// <summary>The serializer, made when the program is compiled.</summary>
[JsonSerializable(typeof(EvaluationJson))]
internal sealed partial class EvaluationJsonContext : JsonSerializerContext
{
    public static EvaluationJsonContext OneLine { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
