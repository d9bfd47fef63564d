namespace Bot.Replies.Json;

/// <summary>One quotation with its place: start and length count UTF-16 code units of the file's text without a byte-order mark.</summary>
internal sealed record PassageJson(
    string Clause, string Doc, IReadOnlyList<string> Heading, string Quote, string File, int Start, int Length, string Sha256,
    string Citation, string Status, double Score, IReadOnlyList<PlaceJson> AlsoIn, IReadOnlyList<int[]> Matches)
{
    public ExplanationJson? Why { get; init; }

    /// <summary>Of a clause that was asked for by reference, its words of commitment, strongest first.</summary>
    public IReadOnlyList<CommitmentJson>? Commitment { get; init; }

    /// <summary>In a comparison, the principles on which the other document is silent.</summary>
    public IReadOnlyList<string>? Principles { get; init; }

    /// <summary>In a comparison, whether a clause that stands alone on these principles stands in a pair on others.</summary>
    public bool? Meets { get; init; }
}

/// <summary>The same clause in another edition.</summary>
internal sealed record PlaceJson(string File, int Start, int Length);

/// <summary>A word or phrase of the scale as the clause has it; rank 1 is the strongest.</summary>
internal sealed record CommitmentJson(string Strength, int Rank, string Text, int Start, int Length);

/// <summary>Why a number is what it is.</summary>
internal sealed record ExplanationJson(string What, double Value, IReadOnlyList<ExplanationJson> Parts);
