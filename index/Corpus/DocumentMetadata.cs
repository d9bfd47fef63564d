namespace Index.Corpus;

/// <summary>What no rule can read off the text, from the JSON file beside it; every part may be left out.</summary>
public sealed record DocumentMetadata
{
    /// <summary>The short name in clause ids; lower-case letters, digits and hyphens.</summary>
    public string? Id { get; init; }

    /// <summary>Full title; left out, the first line of the text.</summary>
    public string? Title { get; init; }

    /// <summary>Names people use for it, such as “Wuzhen” or “Declaration for the Future of the Internet”.</summary>
    public IReadOnlyList<string> ShortNames { get => field ?? []; init; }

    /// <summary>Who speaks in it.</summary>
    public string? Issuer { get; init; }

    /// <summary>Words people use for those who speak in it, such as “the ministers”.</summary>
    public IReadOnlyList<string> IssuerNames { get => field ?? []; init; }

    /// <summary>Year, year-month or full date (ISO 8601); null when the text gives none.</summary>
    public string? Date { get; init; }

    /// <summary>How the date is known, when the text does not print it.</summary>
    public string? DateNote { get; init; }

    /// <summary>The few words that go into every citation: “draft, never adopted”.</summary>
    public string? Status { get; init; }

    /// <summary>The status in a sentence.</summary>
    public string? StatusNote { get; init; }

    /// <summary>
    /// The language of the text by its ISO 639-1 code; left out or unknown, as the text itself tells.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>Who published the copy that is quoted.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it was published; null when not known.</summary>
    public string? Address { get; init; }

    /// <summary>The copies; left out, the text file of the same name.</summary>
    public IReadOnlyList<EditionMetadata> Editions { get => field ?? []; init; }

    /// <summary>Slugs of sections by heading, where the first significant word would not do.</summary>
    public IReadOnlyDictionary<string, string> Sections { get => field ?? new Dictionary<string, string>(); init; }
}
