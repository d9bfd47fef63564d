using System.Text.Json;
using Tests.Support;

namespace Tests.EndToEnd;

public sealed class BatchTests
{
    [Fact]
    public async Task Every_line_gets_one_object_in_order_whatever_it_holds()
    {
        var lines = new[]
        {
            "sovereignty", "", """{"id":"x","question":"sovereignty","document":"wuzhen"}""", "{broken", """{"id":9,"nonsense":1}""",
            """{"id":"f","question":"fault"}""", """{"id":"s","question":"\ud800"}""", """{"id":"e","question":""}""", "\u200b\u200b", "🙂🙂",
            "@everyone <@1> **x** \u001b[2J", "a\rb", "\ud83d", new string('y', 6000), new string('z', 70_000), "last",
        };
        var run = await ProgramRun.Type(string.Join('\n', lines), "ask", "--batch", "-", "--json");

        Assert.Equal(0, run.Status);
        var ids = run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").ToString());
        Assert.Equal(["1", "x", "4", "9", "f", "s", "e", "9", "10", "11", "12", "13", "14", "15", "16"], ids);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("{broken", "Line 1 is not JSON")]
    [InlineData("""{"id":"1","nonsense":"x"}""", "“ask” has no option “nonsense”. It takes question, document.")]
    [InlineData("""{"id":"1"}""", "“ask” needs question")]
    [InlineData("""{"id":"1","question":"fault"}""", "fault of the program")]
    public async Task A_failed_line_says_what_where_and_what_next(string line, string expected)
    {
        var reply = JsonDocument.Parse(Assert.Single((await ProgramRun.Type(line + "\n", "ask", "--batch", "-")).Lines)).RootElement;
        Assert.Equal(["id", "answered", "error"], reply.EnumerateObject().Select(property => property.Name));
        Assert.False(reply.GetProperty("answered").GetBoolean());
        Assert.Contains(expected, reply.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_of_the_command_line_hold_for_every_line_that_gives_none()
    {
        var run = await ProgramRun.Type("sovereignty\n{\"question\":\"sovereignty\",\"document\":\"dfi\"}\n", "ask", "--document", "nowhere", "--batch", "-");
        Assert.Contains("There is no document “nowhere”", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("\"answered\":true", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_a_byte_order_mark_and_broken_bytes_is_read()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, [0xEF, 0xBB, 0xBF, (byte)'s', 0xFF, 0xED, 0xA0, 0x80, (byte)'\r', (byte)'\n']);
            var run = await ProgramRun.Run("ask", "--batch", file);
            Assert.StartsWith("s\ufffd", JsonDocument.Parse(Assert.Single(run.Lines)).RootElement.GetProperty("query").GetString(), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
