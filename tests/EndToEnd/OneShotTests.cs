using System.Text.Json;
using Tests.Support;

namespace Tests.EndToEnd;

public sealed class OneShotTests
{
    [Fact]
    public async Task A_question_needs_no_quotation_marks()
    {
        var run = await ProgramRun.Run("ask", "who", "has", "sovereignty?", "--json");
        Assert.Equal(0, run.Status);
        Assert.Equal("who has sovereignty?", JsonDocument.Parse(Assert.Single(run.Lines)).RootElement.GetProperty("query").GetString());
    }

    [Theory]
    [InlineData("@everyone sovereignty")]
    [InlineData("[red]sovereignty[/]")]
    [InlineData("-5 sovereignty -x")]
    [InlineData("sovereignty\u001b[2J")]
    [InlineData("sovereignty AND (title:x OR *)")]
    public async Task Hostile_words_are_words(string question)
    {
        var run = await ProgramRun.Run(["ask", .. question.Split(' '), "--json"]);
        Assert.Equal(0, run.Status);
        Assert.Equal(question, JsonDocument.Parse(Assert.Single(run.Lines)).RootElement.GetProperty("query").GetString());
    }

    [Fact]
    public async Task Words_with_hyphens_stand_behind_two_hyphens() =>
        Assert.Equal(0, (await ProgramRun.Run("ask", "--", "--sovereignty", "--why")).Status);

    [Theory]
    [InlineData("ask sovereignty --documnt wuzhen", "Did you mean --document?")]
    [InlineData("ask", "“ask” needs question")]
    [InlineData("ask sovereignty --document nowhere", "There is no document “nowhere”")]
    [InlineData("ask sovereignty --page 0", "--page takes a whole number from 1.")]
    [InlineData("ask sovereignty --page x", "--page")]
    [InlineData("ask --batch no-such-file", "There is no file “no-such-file”")]
    [InlineData("aks sovereignty", "ask")]
    [InlineData("compare dfi", "“compare” needs b")]
    public async Task Bad_usage_ends_with_2_and_a_sentence_beside_the_output(string line, string expected)
    {
        var run = await ProgramRun.Run(line.Split(' '));
        Assert.Equal(2, run.Status);
        Assert.Contains(expected, run.Out + run.Error, StringComparison.Ordinal);
        if (!line.StartsWith("aks", StringComparison.Ordinal))
            Assert.Empty(run.Out);
    }

    [Fact]
    public async Task Silence_is_an_answer()
    {
        var run = await ProgramRun.Run("ask", "cats");
        Assert.Equal(0, run.Status);
        Assert.StartsWith("The record is silent", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_takes_its_values_in_order()
    {
        var run = await ProgramRun.Run("compare", "wuzhen", "shared future", "human", "rights");
        Assert.Equal(["Got", "  a          wuzhen", "  b          shared future", "  principle  human rights"], run.Lines);
    }

    [Fact]
    public async Task Pages_follow_each_other()
    {
        var first = await ProgramRun.Run("ask", "sovereignty");
        Assert.Contains("showing 1–2\nnext page: --page 2\n", first.Out, StringComparison.Ordinal);
        var second = await ProgramRun.Run("ask", "sovereignty", "--page", "2");
        Assert.EndsWith("searched 84 clauses in 4 documents · 3 matches · showing 3\n", second.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask sovereignty --page 3", 2)]
    [InlineData("ask sovereignty --page 2147483647", 2)]
    [InlineData("ask cats --page 2", 1)]
    [InlineData("compare wuzhen dfi --page 2", 1)]
    public async Task A_page_behind_the_last_is_refused_with_the_number_of_the_last(string line, int last)
    {
        var run = await ProgramRun.Run(line.Split(' '));
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Equal($"There is no page {line.Split(' ')[^1]}: the last one is {last}.\n", run.Error);
        Assert.Equal(0, (await ProgramRun.Run([.. line.Split(' '), "--json"])).Status);
    }

    [Fact]
    public async Task A_fault_of_the_program_ends_with_70()
    {
        var run = await ProgramRun.Run("ask", "fault");
        Assert.Equal(70, run.Status);
        Assert.Contains("reference", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_sees_the_words_that_a_pipe_sees()
    {
        var piped = await ProgramRun.Run("ask", "sovereignty", "--why");
        var seen = await ProgramRun.Run("", isTerminal: true, null, "ask", "sovereignty", "--why");
        Assert.Contains('\u001b', seen.Out);
        Assert.DoesNotContain('\u001b', piped.Out);
        Assert.Equal(piped.Out, System.Text.RegularExpressions.Regex.Replace(seen.Out, "\u001b\\[[0-9;]*m", ""));
    }

    [Theory]
    [InlineData("--help", "compare")]
    [InlineData("ask --help", "--document")]
    public async Task Help_shows_commands_and_options(string line, string expected)
    {
        var run = await ProgramRun.Run(line.Split(' '));
        Assert.Equal(0, run.Status);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }
}
