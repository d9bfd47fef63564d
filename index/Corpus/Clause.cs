using Index.Text;

namespace Index.Corpus;

/// <summary>The unit that is indexed, numbered and quoted; it points at its text and copies none.</summary>
public sealed record Clause
{
    /// <summary>The stable reference that users see and cite.</summary>
    public required ClauseId Id { get; init; }

    /// <summary>What it is in its document.</summary>
    public required ClauseKind Kind { get; init; }

    /// <summary>The place in words, for citations: “Second”, “preamble, paragraph 2”, “Our Vision, bullet 3”.</summary>
    public required string Label { get; init; }

    /// <summary>Running number in the document, from 1, clauses and apparatus counted apart.</summary>
    public required int Number { get; init; }

    /// <summary>Where the words stand in the edition that is quoted, list marker excluded.</summary>
    public required Placement Text { get; init; }

    /// <summary>The headings it stands under, outermost first.</summary>
    public IReadOnlyList<Placement> HeadingPath { get; init; } = [];

    /// <summary>The slug of its section (<c>human-rights</c>, <c>preamble</c>), or null when the document has none there.</summary>
    public string? Section { get; init; }

    /// <summary>The number a user would type after the section or document: ordinal of the item or paragraph; null for a closing or a lone introduction.</summary>
    public int? Ordinal { get; init; }

    /// <summary>The short heading that opens the text, inside <see cref="Text"/>; null when there is none.</summary>
    public Span? RunIn { get; init; }

    /// <summary>The clause that introduces this one; null when none does.</summary>
    public ClauseId? LeadIn { get; init; }

    /// <summary>The end of the lead-in that this item completes (“foster societies where:”); null when the item stands alone.</summary>
    public Placement? LeadInWords { get; init; }

    /// <summary>The same clause in the document's other editions.</summary>
    public IReadOnlyList<Placement> AlsoIn { get; init; } = [];

    /// <summary>Whether it is quotable apparatus (editor's note, standfirst, byline, dateline) and not a clause.</summary>
    public bool IsApparatus => Kind >= ClauseKind.EditorsNote;

    /// <summary>The exact words.</summary>
    public string Quote => Text.Quote;
}
