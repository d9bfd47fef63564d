using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Replies.Json;

/// <summary>The serializers of the JSON contract, made when the program is compiled.</summary>
[JsonSerializable(typeof(QuotingJson))]
[JsonSerializable(typeof(ComparingJson))]
[JsonSerializable(typeof(CheckingJson))]
[JsonSerializable(typeof(CoverageJson))]
[JsonSerializable(typeof(CitingJson))]
[JsonSerializable(typeof(RefusalJson))]
[JsonSerializable(typeof(ListingJson))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ReplyJsonContext : JsonSerializerContext
{
    /// <summary>One line an object, absent fields left out, letters and quotation marks as they are: the output is a file or a pipe, never a web page.</summary>
    public static ReplyJsonContext OneLine { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
