namespace Index.Corpus.Parsing;

/// <summary>How the clauses of a section are named: the slug in their ids and the words in their labels.</summary>
internal sealed record SectionNames(string? Slug, string Words, bool IsLone = false)
{
    public static readonly SectionNames None = new(null, "");
    public static readonly SectionNames Preamble = new("preamble", "preamble");
    public static readonly SectionNames Foreword = new("foreword", "foreword");
    public static readonly SectionNames Introduction = new("intro", "introduction");
    public static readonly SectionNames LoneIntroduction = new("intro", "introduction", IsLone: true);

    /// <summary>A numbered heading over one paragraph is the name of that paragraph: “Article 5”.</summary>
    public static SectionNames Of(Section section, string title)
    {
        var numbered = section.Heading!.Marker is { Style: not MarkerStyle.Bullet };
        var words = section.Heading.Marker is { Style: MarkerStyle.Named } named ? named.Label : title;
        return new SectionNames(section.Slug, words, numbered && !section.HasParts && section.Blocks is [{ Kind: BlockKind.Paragraph }]);
    }

    /// <summary>Whether clauses of this kind stand without the slug: items of an opening that has no heading.</summary>
    public bool IsNone(ClauseKind kind) => Slug is null || IsOpening && kind is not ClauseKind.Paragraph;

    public string Place(string place) => IsLone ? Slug! : $"{Slug}/{place}";

    public string Label(string label) => IsLone ? Words : $"{Words}, {label}";

    private bool IsOpening => ReferenceEquals(this, Preamble) || ReferenceEquals(this, Introduction);
}
