using System.Text.Json;
using Index.Corpus;
using Index.Passages;

namespace Bot.Replies.Json;

/// <summary>The coverage table as the JSON contract has it.</summary>
internal static class JsonCoverage
{
    public static CoverageJson Of(Reply.Covering reply, JsonElement id, Func<ClauseId, Document> documents)
    {
        IReadOnlyList<PassageJson> All(IEnumerable<Passage> passages) =>
            [.. passages.Select(passage => JsonPassages.Of(passage, documents(passage.Clause.Id), why: false))];

        OpenedJson Open(OpenedCell opened) => new(opened.Cell.IsSilent, All(opened.Cell.Passages))
        {
            Tried = opened.Silence?.Tried,
            Near = opened.Silence is { } silence ? All(silence.Nearest) : null,
        };

        var table = reply.Table;
        return new CoverageJson(
            id,
            [.. table.Rows.Select(row => new CoverageRowJson(row.Principle.Id, row.Principle.Name, row.Principle.Group, row.Cells.ToDictionary(cell => cell.Document, cell => cell.Count), row.Sum))],
            table.Documents.ToDictionary(document => document, table.SumOf))
        {
            Opened = reply.Opened.Count > 0 ? reply.Opened.ToDictionary(opened => opened.Cell.Document, Open) : null,
        };
    }
}
