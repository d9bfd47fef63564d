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
        var (written, unreadable) = Lines(folder, "thesaurus.txt");
        var (opposed, unseen) = Lines(folder, "opposites.txt");
        var thesaurus = Thesaurus.Parse(written, "thesaurus.txt");
        var (principles, faults) = PrincipleReader.Read(folder, "principles.json");
        var (opposites, unread) = Opposition.Parse(opposed, "opposites.txt");
        return new Knowledge(thesaurus, principles, [.. unreadable, .. thesaurus.Faults, .. faults, .. unseen, .. unread]) { Opposites = opposites };
    }

    private static (IReadOnlyList<string> Lines, IEnumerable<CorpusFault> Faults) Lines(string folder, string name)
    {
        var (text, fault) = SourceReader.ReadOptional(folder, name);
        return (text.ReplaceLineEndings("\n").Split('\n'), fault is null ? [] : [fault]);
    }
}
