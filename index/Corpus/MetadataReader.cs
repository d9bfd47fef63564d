using System.Text.Json;
using System.Text.Json.Serialization;

namespace Index.Corpus;

/// <summary>Reads one document's JSON of metadata, or says at which line it is broken.</summary>
internal static partial class MetadataReader
{
    public static (DocumentMetadata? Metadata, CorpusFault? Fault) Read(string folder, string name)
    {
        var (file, fault) = SourceReader.Read(folder, name);
        if (file is null) return (null, fault);
        try
        {
            var about = JsonSerializer.Deserialize(file.Text, MetadataShape.Default.DocumentMetadata);
            return about is not null && !HoldsNull(about)
                ? (about, null)
                : (null, new CorpusFault(name, 1, about is null ? "The file holds no object." : "A list holds null.", "See CONTRIBUTING.md, “Add a document”."));
        }
        catch (JsonException e)
        {
            return (null, new CorpusFault(name, (int?)e.LineNumber + 1, $"Broken metadata at {e.Path ?? "$"}: {Reason(e)}", "See CONTRIBUTING.md, “Add a document”."));
        }
    }

    // The serializer refuses null for a property, but not inside a list.
    private static bool HoldsNull(DocumentMetadata about) =>
        ((object?[])[.. about.ShortNames, .. about.IssuerNames, .. about.Editions, .. about.Sections.Values]).Contains(null)
        || about.Editions.Any(e => e.Misprints.Contains(null!));

    private static string Reason(JsonException e) => e.Message.Split(" Path:")[0].TrimEnd('.') + ".";

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true)]
    [JsonSerializable(typeof(DocumentMetadata))]
    private sealed partial class MetadataShape : JsonSerializerContext;
}
