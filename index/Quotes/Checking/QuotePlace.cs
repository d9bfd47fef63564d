using Index.Corpus;

namespace Index.Quotes.Checking;

/// <summary>A place of the record that holds quoted words: exact span, edition, and the clause or heading it is in.</summary>
public sealed record QuotePlace
{
    /// <summary>The document.</summary>
    public required Document Document { get; init; }

    /// <summary>The copy that prints the words so.</summary>
    public required Edition Edition { get; init; }

    /// <summary>The clause or apparatus line; null for a heading or the title.</summary>
    public Clause? Clause { get; init; }

    /// <summary>What holds the words, to be read in a sentence: “wuzhen/2”, “the heading “Our Vision” of dfi”, “the title of dfi”.</summary>
    public required string Name { get; init; }

    /// <summary>Whose words they are: of a clause the document's issuer, of a line about the text its publisher; null when that is not known.</summary>
    public string? Speaker => Clause is { IsApparatus: true } ? Document.About.Publisher : Document.About.Issuer;

    /// <summary>The exact words, from first word to last, inside one clause or heading.</summary>
    public required Placement Words { get; init; }
}
