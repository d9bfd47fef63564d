using Index.Text;

namespace Index.Corpus;

/// <summary>One document of the corpus: what is known about it, its editions and its clauses in reading order.</summary>
public sealed record Document
{
    /// <summary>The short name that opens every clause id, such as <c>dfi</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the metadata file says, with what the text itself gives filled in.</summary>
    public required DocumentMetadata About { get; init; }

    /// <summary>Every copy; the first is the one quoted.</summary>
    public required IReadOnlyList<Edition> Editions { get; init; }

    /// <summary>The clauses in reading order.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>Editor's note, standfirst, byline, datelines: quotable, but no clauses.</summary>
    public required IReadOnlyList<Clause> Apparatus { get; init; }

    /// <summary>The differences between editions, in reading order.</summary>
    public required IReadOnlyList<Variant> Variants { get; init; }

    /// <summary>What it is written in: as the metadata says, else as the text tells.</summary>
    public Language Language => Editions[0].File.Language;

    /// <summary>Full title.</summary>
    public string Title => About.Title!;
}
