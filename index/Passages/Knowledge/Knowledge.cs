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
        var (written, unreadable) = SourceReader.ReadOptional(folder, "thesaurus.txt");
        var (opposed, unseen) = SourceReader.ReadOptional(folder, "opposites.txt");
        var thesaurus = Thesaurus.Parse(written, "thesaurus.txt");
        var (principles, faults) = PrincipleReader.Read(folder, "principles.json");
        var (opposites, unread) = Opposition.Parse(opposed.ReplaceLineEndings("\n").Split('\n'), "opposites.txt");
        return new Knowledge(thesaurus, principles, [.. Listed(unreadable), .. thesaurus.Faults, .. faults, .. Listed(unseen), .. unread]) { Opposites = opposites };
    }

    private static IEnumerable<CorpusFault> Listed(CorpusFault? fault) => fault is null ? [] : [fault];
}
