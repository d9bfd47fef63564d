using System.Text.Json;
using Index.Corpus;

namespace Index.Evaluation;

/// <summary>Reads gold files, one JSON object a line; a broken line is named and the others count.</summary>
public static class GoldReader
{
    private const string Form = "Write {\"id\": …, \"question\": …, \"gold\": [{\"doc\": …, \"anchor\": …, \"grade\": 2}]} on one line; with no answer, an empty gold.";

    /// <summary>The rows of a file and what is wrong with its lines; throws what keeps the file from being read.</summary>
    public static (IReadOnlyList<GoldRow> Rows, IReadOnlyList<CorpusFault> Faults) Read(string file)
    {
        var rows = new List<GoldRow>();
        var faults = new List<CorpusFault>();
        var line = 0;
        foreach (var text in File.ReadLines(file))
        {
            line++;
            if (string.IsNullOrWhiteSpace(text)) continue;
            var (shape, wrong) = Parse(text);
            wrong ??= Wrong(shape!);
            if (wrong is null) rows.Add(Row(shape!, file, line));
            else faults.Add(new CorpusFault(file, line, wrong, Form));
        }
        return (rows, faults);
    }

    private static (GoldShape? Shape, string? Wrong) Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, GoldShapes.Default.GoldShape) is { } shape ? (shape, null) : (null, "The line is no JSON object.");
        }
        catch (JsonException e)
        {
            return (null, e.Path is { Length: > 1 } path ? $"The row cannot be read at {path[2..]}." : "The line is no JSON object.");
        }
    }

    private static string? Wrong(GoldShape row) =>
        string.IsNullOrWhiteSpace(row.Question ?? row.Topic) ? "The row has neither question nor topic."
        : row.Gold is null && row.Kind is null ? "The row has no gold, and no kind that would make silence right."
        : row.Gold?.FirstOrDefault(a => string.IsNullOrWhiteSpace(a?.Anchor)) is not null || row.Gold?.Contains(null) == true ? "A gold has no anchor."
        : row.Gold?.FirstOrDefault(a => a!.Grade is not (null or 1 or 2)) is { } graded ? $"The grade {graded.Grade} is none: 2 answers, 1 touches."
        : null;

    private static GoldRow Row(GoldShape row, string file, int line) => new()
    {
        File = file,
        Line = line,
        Id = row.Id is { ValueKind: not JsonValueKind.Null } id ? id.ToString() : $"{line}",
        Asked = row.Question ?? row.Topic!,
        IsTopic = row.Question is null,
        Style = row.Style ?? row.Kind,
        Gold = [.. (row.Gold ?? []).Select(a => new GoldAnchor(a!.Doc, a.Anchor!, a.Grade ?? 2))],
        Silent = row.Silent,
    };
}
