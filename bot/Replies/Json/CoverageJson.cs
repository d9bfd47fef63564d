using System.Text.Json;

namespace Bot.Replies.Json;

/// <summary>Reply of coverage: <c>documents</c> holds the sum of each; <c>opened</c> only when narrowed to one principle.</summary>
internal sealed record CoverageJson(JsonElement Id, IReadOnlyList<CoverageRowJson> Principles, IReadOnlyDictionary<string, int> Documents)
{
    public IReadOnlyDictionary<string, OpenedJson>? Opened { get; init; }
}

/// <summary>A principle with its number of clauses by document; 0 is silence.</summary>
internal sealed record CoverageRowJson(string Id, string Name, string Group, IReadOnlyDictionary<string, int> Cells, int Sum);

/// <summary>What stands behind a cell: clauses, or the terms that stand nowhere in the document and the nearest clauses.</summary>
internal sealed record OpenedJson(bool Silent, IReadOnlyList<PassageJson> Passages)
{
    public IReadOnlyList<string>? Tried { get; init; }

    public IReadOnlyList<PassageJson>? Near { get; init; }
}
