using Index.Corpus;

namespace Index.Passages.Knowledge;

/// <summary>What is known of words and themes, from the two files that users edit.</summary>
public sealed record Knowledge(Thesaurus Thesaurus, IReadOnlyList<Principle> Principles, IReadOnlyList<CorpusFault> Faults)
{
    /// <summary>Nothing known.</summary>
    public static Knowledge None { get; } = new(Thesaurus.Empty, [], []);

    /// <summary>Reads thesaurus.txt and principles.json of the corpus folder; a missing file means nothing known, a broken line is a fault.</summary>
    public static Knowledge Read(string folder)
    {
        var file = Path.Combine(folder, "thesaurus.txt");
        var thesaurus = File.Exists(file) ? Thesaurus.Parse(File.ReadAllLines(file), Path.GetFileName(file)) : Thesaurus.Empty;
        var (principles, faults) = PrincipleReader.Read(Path.Combine(folder, "principles.json"));
        return new Knowledge(thesaurus, principles, [.. thesaurus.Faults, .. faults]);
    }
}
