using Index.Corpus;

namespace Index.Quotes.Checking;

/// <summary>What the record says to one quotation.</summary>
public sealed record QuoteCheck
{
    /// <summary>The quotation as it was given.</summary>
    public required string Quote { get; init; }

    /// <summary>The finding.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The finding in plain words, without mark-up.</summary>
    public required string Sentence { get; init; }

    /// <summary>The document it was claimed for; null when none was named.</summary>
    public Document? Claimed { get; init; }

    /// <summary>The document the words were found in (of several, the one of the first passage); null when absent.</summary>
    public Document? Document { get; init; }

    /// <summary>Where the words, or for altered and stitched quotations their parts, stand; empty when absent.</summary>
    public IReadOnlyList<QuotePlace> Passages { get; init; } = [];

    /// <summary>For a stitched quotation the pieces it is made of, as they were given, each with where it stands; else empty.</summary>
    public IReadOnlyList<QuotedPart> Parts { get; init; } = [];

    /// <summary>The nearest place of an absent quotation, whole; it is not claimed to be the source.</summary>
    public IReadOnlyList<QuotePlace> Near { get; init; } = [];

    /// <summary>Quotation against source, word by word in reading order; one <see cref="DiffOp.Same"/> run when nothing differs.</summary>
    public IReadOnlyList<DiffRun> Diff { get; init; } = [];

    /// <summary>What each ellipsis inside the quotation leaves out, in order; empty without one, or when its parts do not follow each other.</summary>
    public IReadOnlyList<Omission> Omissions { get; init; } = [];

    /// <summary>What else the asker should know.</summary>
    public IReadOnlyList<QuoteNote> Notes { get; init; } = [];
}
