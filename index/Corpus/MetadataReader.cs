using System.Text.Json;
using System.Text.Json.Serialization;

namespace Index.Corpus;

/// <summary>Reads one document's JSON of metadata, or says at which line it is broken.</summary>
internal static partial class MetadataReader
{
    public static (DocumentMetadata? Metadata, CorpusFault? Fault) Read(string folder, string name)
    {
        try
        {
            var json = File.ReadAllText(Path.Combine(folder, name));
            return JsonSerializer.Deserialize(json, MetadataShape.Default.DocumentMetadata) is { } about
                ? (about, null)
                : (null, new CorpusFault(name, 1, "The file holds no object.", "See CONTRIBUTING.md, “Add a document”."));
        }
        catch (JsonException e)
        {
            return (null, new CorpusFault(name, (int?)e.LineNumber + 1, $"Broken metadata at {e.Path ?? "$"}: {Reason(e)}", "See CONTRIBUTING.md, “Add a document”."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, new CorpusFault(name, null, $"The file cannot be read: {e.Message}", "Check that it exists and may be read."));
        }
    }

    private static string Reason(JsonException e) => e.Message.Split(" Path:")[0].TrimEnd('.') + ".";

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true)]
    [JsonSerializable(typeof(DocumentMetadata))]
    private sealed partial class MetadataShape : JsonSerializerContext;
}
