namespace Index.Passages.Questions;

/// <summary>A question as it was understood.</summary>
public sealed record Question
{
    /// <summary>What was typed.</summary>
    public required string Asked { get; init; }

    /// <summary>What it is about; empty when no word of it could stand in a text.</summary>
    public required IReadOnlyList<Idea> Ideas { get; init; }

    /// <summary>Whether only the words as typed count, and nothing that is like them.</summary>
    public bool ByWordsAlone { get; init; }

    /// <summary>Ids of the documents it names; empty when it names none.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>Whether it asks what several documents say, so that each side is heard first.</summary>
    public bool AsksAcross { get; init; }

    /// <summary>Whether it takes something for granted (“why do they want …?”) that the record would have to say.</summary>
    public bool Presupposes { get; init; }

    /// <summary>Pieces of the question in quotation marks, two words or more, to be found as they are.</summary>
    public IReadOnlyList<string> Quoted { get; init; } = [];

    /// <summary>Whether it asks for a telephone or fax number, which no policy text gives and page furniture does.</summary>
    public bool WantsContact { get; init; }

    /// <summary>Whether only a clause with a number or date can answer it.</summary>
    public bool WantsNumber { get; init; }

    /// <summary>Analysed words that must stand in an answer as they are: the office or deed whose bearers are asked for.</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>Names of a source or a law in the question that the corpus does not hold; with one the record is silent.</summary>
    public IReadOnlyList<string> Strangers { get; init; } = [];

    /// <summary>Whether it denies something (“not”, “without”).</summary>
    public bool Denies { get; init; }

    /// <summary>Corrected spellings and recognised documents, in words.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
