using System.Text.Json;
using Bot.Commands;
using Bot.Replies;
using Bot.Replies.Json;
using Bot.Replies.Text;
using Index.Passages.Knowledge;
using Index.Principles;
using Tests.Support;

namespace Tests.Replies;

public sealed class CoverageReplyTests
{
    private static Reply Call(params (string Name, string Value)[] options) =>
        RealLibrary.Catalog.Answer(new CommandCall("coverage", options.ToDictionary(o => o.Name, o => o.Value)));

    private static List<string> Text(Reply reply, int width = 80) =>
        [.. TextReplies.Of(reply, RealLibrary.Catalog.DocumentOf, new TextSetting(width, page => $"--page {page}")).Select(line => line.ToString())];

    private static JsonElement Json(Reply reply) => JsonDocument.Parse(JsonReplies.Of(reply, JsonReplies.Id("7"), RealLibrary.Catalog.DocumentOf)).RootElement;

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    public void The_table_stands_in_columns(int width)
    {
        var lines = Text(Call(), width);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
        var head = lines.Single(line => line.Contains("wuzhen", StringComparison.Ordinal));
        foreach (var row in RealLibrary.Library.Coverage.Rows)
            Assert.Contains(lines, line => line.Length == head.Length && line.EndsWith($" {row.Sum}", StringComparison.Ordinal) && line.StartsWith(row.Principle.Name.Split(' ')[0], StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("– silent:", StringComparison.Ordinal));
    }

    [Fact]
    public void Many_documents_go_into_blocks()
    {
        string[] ids = [.. Enumerable.Range(1, 20).Select(i => $"document-{i}")];
        var row = new CoverageRow(new Principle { Id = "x", Name = "A principle", Terms = [] }, [.. ids.Select(id => new CoverageCell(id, []))]);
        var lines = Text(new Reply.Covering(new CoverageTable(ids, [row])));
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
        Assert.All(ids, id => Assert.Contains(lines, line => line.Split(' ').Contains(id)));
    }

    [Fact]
    public void A_silent_document_shows_what_was_tried_and_what_came_near()
    {
        var row = RealLibrary.Library.Coverage.Rows.First(r => r.Cells.Any(c => c.IsSilent && RealLibrary.Library.Silence(r.Principle, RealLibrary.Library.FindDocument(c.Document)!).Nearest.Count > 0));
        var shown = string.Join('\n', Text(Call(("principle", row.Principle.Id))));
        Assert.Contains("· silent", shown.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("tried, found nowhere: “", shown, StringComparison.Ordinal);
        Assert.Contains("nearest misses (not on the principle):", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_gives_cells_and_sums()
    {
        var json = Json(Call());
        Assert.Equal(["id", "principles", "documents"], json.EnumerateObject().Select(p => p.Name));
        var principles = json.GetProperty("principles").EnumerateArray().ToList();
        Assert.Equal(RealLibrary.Library.Principles.Count, principles.Count);
        Assert.All(principles, p => Assert.Equal(p.GetProperty("cells").EnumerateObject().Sum(cell => cell.Value.GetInt32()), p.GetProperty("sum").GetInt32()));
        Assert.Equal(json.GetProperty("documents").EnumerateObject().Sum(d => d.Value.GetInt32()), principles.Sum(p => p.GetProperty("sum").GetInt32()));
    }

    [Fact]
    public void Json_opens_the_cells_of_one_principle()
    {
        var json = Json(Call(("principle", "sovereignty")));
        var cells = json.GetProperty("principles")[0].GetProperty("cells");
        Assert.All(json.GetProperty("opened").EnumerateObject(), cell =>
        {
            Assert.Equal(cells.GetProperty(cell.Name).GetInt32(), cell.Value.GetProperty("passages").GetArrayLength());
            Assert.Equal(cell.Value.GetProperty("silent").GetBoolean(), cell.Value.TryGetProperty("tried", out _));
        });
    }
}
