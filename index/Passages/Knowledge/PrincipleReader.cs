using System.Text.Json;
using System.Text.Json.Serialization;
using Index.Corpus;

namespace Index.Passages.Knowledge;

/// <summary>Reads principles.json; a broken file is a fault and leaves no principles.</summary>
public static partial class PrincipleReader
{
    /// <summary>The principles of the file, and what is wrong with it; no file is no fault.</summary>
    public static (IReadOnlyList<Principle> Principles, IReadOnlyList<CorpusFault> Faults) Read(string path)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path)) return ([], []);
        try
        {
            var read = JsonSerializer.Deserialize(File.ReadAllText(path), PrincipleShape.Default.PrincipleArray) ?? [];
            var faults = new List<CorpusFault>();
            foreach (var twice in read.GroupBy(p => p.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
                faults.Add(new CorpusFault(name, null, $"The id “{twice.Key}” stands {twice.Count()} times.", "Give each principle an id of its own."));
            foreach (var principle in read)
                foreach (var term in principle.Terms.Where(t => PrincipleTerm.Parse(t) is null))
                    faults.Add(new CorpusFault(name, null, $"The term “{term}” of “{principle.Id}” cannot be read.", "Write “term”, “term^0.7” or “one & other^0.7”."));
            return (read.DistinctBy(p => p.Id, StringComparer.Ordinal).ToList(), faults);
        }
        catch (JsonException e)
        {
            return ([], [new CorpusFault(name, (int?)e.LineNumber + 1, "The principles cannot be read: " + e.Message.Split(" Path:")[0], "See CONTRIBUTING.md, “Change the principles”.")]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], [new CorpusFault(name, null, $"The file cannot be read: {e.Message}", "Check that it may be read.")]);
        }
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
    [JsonSerializable(typeof(Principle[]))]
    private sealed partial class PrincipleShape : JsonSerializerContext;
}
