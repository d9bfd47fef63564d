using Index.Corpus;

namespace Index.Passages.Knowledge;

/// <summary>What is known of words and themes, from the files that users edit.</summary>
public sealed record Knowledge(Thesaurus Thesaurus, IReadOnlyList<Principle> Principles, IReadOnlyList<CorpusFault> Faults)
{
    /// <summary>Key terms that stand against each other.</summary>
    public IReadOnlyList<Opposition> Opposites { get; init; } = [];

    /// <summary>Nothing known.</summary>
    public static Knowledge None { get; } = new(Thesaurus.Empty, [], []);

    /// <summary>Reads thesaurus.txt, opposites.txt and principles.json of the corpus folder; a missing file means nothing known, a broken line is a fault.</summary>
    public static Knowledge Read(string folder)
    {
        var file = Path.Combine(folder, "thesaurus.txt");
        var opposed = Path.Combine(folder, "opposites.txt");
        var thesaurus = File.Exists(file) ? Thesaurus.Parse(File.ReadAllLines(file), Path.GetFileName(file)) : Thesaurus.Empty;
        var (principles, faults) = PrincipleReader.Read(Path.Combine(folder, "principles.json"));
        var (opposites, unread) = Opposition.Parse(File.Exists(opposed) ? File.ReadAllLines(opposed) : [], Path.GetFileName(opposed));
        return new Knowledge(thesaurus, principles, [.. thesaurus.Faults, .. faults, .. unread]) { Opposites = opposites };
    }
}
