using System.Text.Json;

namespace Bot.Replies.Json;

/// <summary>Reply of ask, search, principle and clause; <c>near</c> only in silence, <c>silent</c> only by document.</summary>
internal sealed record QuotingJson(JsonElement Id, string Query, bool Answered, IReadOnlyList<PassageJson> Passages)
{
    public IReadOnlyList<PassageJson>? Near { get; init; }

    public IReadOnlyList<string>? Silent { get; init; }

    /// <summary>Reply of commitment: the names of the scale, strongest first.</summary>
    public IReadOnlyList<string>? Strengths { get; init; }

    public required SearchedJson Searched { get; init; }
}

/// <summary>How much was looked at.</summary>
internal sealed record SearchedJson(int Clauses, int Documents);

/// <summary>An expected failure: what, where, what next.</summary>
internal sealed record RefusalJson(JsonElement Id, bool Answered, string Error);

/// <summary>A list of facts.</summary>
internal sealed record ListingJson(JsonElement Id, string Title, IReadOnlyList<RowJson> Rows, string? Foot);

/// <summary>One row of a list.</summary>
internal sealed record RowJson(string Name, string Text, int Depth);
