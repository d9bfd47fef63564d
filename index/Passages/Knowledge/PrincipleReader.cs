using System.Text.Json;
using System.Text.Json.Serialization;
using Index.Corpus;

namespace Index.Passages.Knowledge;

/// <summary>Reads principles.json; a broken file is a fault and leaves no principles.</summary>
public static partial class PrincipleReader
{
    /// <summary>The principles of a file of the corpus folder, and what is wrong with it; no file is no fault.</summary>
    public static (IReadOnlyList<Principle> Principles, IReadOnlyList<CorpusFault> Faults) Read(string folder, string name)
    {
        var (text, fault) = SourceReader.ReadOptional(folder, name);
        if (fault is not null) return ([], [fault]);
        if (text.Length == 0) return ([], []);
        try
        {
            var read = JsonSerializer.Deserialize(text, PrincipleShape.Default.PrincipleArray) ?? [];
            var faults = new List<CorpusFault>();
            foreach (var (number, _) in read.Index().Where(p => IsIncomplete(p.Item)))
                faults.Add(new CorpusFault(name, null, $"Principle {number + 1} of the list has no id or name, or a null in it, and is left out.", "See CONTRIBUTING.md, “Change the principles”."));
            var whole = read.Where(p => !IsIncomplete(p)).OfType<Principle>().ToList();
            foreach (var twice in whole.GroupBy(p => p.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
                faults.Add(new CorpusFault(name, null, $"The id “{twice.Key}” stands {twice.Count()} times.", "Give each principle an id of its own."));
            foreach (var principle in whole)
                foreach (var term in principle.Terms.Where(t => PrincipleTerm.Parse(t) is null))
                    faults.Add(new CorpusFault(name, null, $"The term “{term}” of “{principle.Id}” cannot be read.", "Write “term”, “term^0.7” or “one & other^0.7”."));
            return (whole.DistinctBy(p => p.Id, StringComparer.Ordinal).ToList(), faults);
        }
        catch (JsonException e)
        {
            return ([], [new CorpusFault(name, (int?)e.LineNumber + 1, "The principles cannot be read: " + e.Message.Split(" Path:")[0], "See CONTRIBUTING.md, “Change the principles”.")]);
        }
    }

    // JSON may say null anywhere, whatever the types promise.
    private static bool IsIncomplete(Principle? principle) =>
        principle is null || string.IsNullOrWhiteSpace(principle.Id) || string.IsNullOrWhiteSpace(principle.Name)
        || principle.Terms is null || principle.Also.Concat(principle.Terms).Concat(principle.Not).Any(term => term is null);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
    [JsonSerializable(typeof(Principle[]))]
    private sealed partial class PrincipleShape : JsonSerializerContext;
}
