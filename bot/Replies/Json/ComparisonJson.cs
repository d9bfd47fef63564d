using System.Text.Json;

namespace Bot.Replies.Json;

/// <summary>Reply of compare; a clause with <c>meets</c> in onlyA or onlyB stands in a pair too and is alone on its <c>principles</c>; <c>more</c> holds the other couples of three or more documents, <c>variants</c> the differences of two editions.</summary>
internal sealed record ComparingJson(
    JsonElement Id, string A, string B, IReadOnlyList<PairJson> Pairs, IReadOnlyList<PassageJson> OnlyA, IReadOnlyList<PassageJson> OnlyB)
{
    public IReadOnlyList<VariantJson>? Variants { get; init; }

    public IReadOnlyList<string>? Unplaced { get; init; }

    public string? Topic { get; init; }

    public IReadOnlyList<CoupleJson>? More { get; init; }
}

/// <summary>One couple of several.</summary>
internal sealed record CoupleJson(
    string A, string B, IReadOnlyList<PairJson> Pairs, IReadOnlyList<PassageJson> OnlyA, IReadOnlyList<PassageJson> OnlyB, IReadOnlyList<string>? Unplaced);

/// <summary>Two clauses on one matter; label is “opposite key terms”, “same terms” or “same theme”, labelA and labelB the words that make it so; mutual, that each is the other’s closest on some matter.</summary>
internal sealed record PairJson(string Principle, PassageJson A, PassageJson B)
{
    public required IReadOnlyList<string> Principles { get; init; }

    public required bool Mutual { get; init; }

    public required string Label { get; init; }

    public string? LabelAbout { get; init; }

    public required IReadOnlyList<string> LabelA { get; init; }

    public required IReadOnlyList<string> LabelB { get; init; }

    public required IReadOnlyList<string> SharedWords { get; init; }

    public required IReadOnlyList<string> AloneA { get; init; }

    public required IReadOnlyList<string> AloneB { get; init; }

    public double Score { get; init; }

    public ExplanationJson? Why { get; init; }
}

/// <summary>The words of one edition that the other has otherwise; an empty quote where it lacks them.</summary>
internal sealed record VariantJson(string Clause, QuoteJson A, QuoteJson B);

/// <summary>Exact characters of a file.</summary>
internal sealed record QuoteJson(string Quote, string File, int Start, int Length);
