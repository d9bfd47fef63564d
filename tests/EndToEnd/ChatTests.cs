using Microsoft.Extensions.Logging;
using Tests.Support;

namespace Tests.EndToEnd;

public sealed class ChatTests
{
    [Fact]
    public async Task Without_a_token_it_says_so_and_chats_until_the_end_of_input()
    {
        var run = await ProgramRun.Type("sovereignty\n/more\n");
        Assert.Equal(0, run.Status);
        Assert.Contains("No Discord token is set", run.Out, StringComparison.Ordinal);
        Assert.Contains("next page: /more", run.Out, StringComparison.Ordinal);
        Assert.Contains("showing 3\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.DoesNotContain("> ", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/more", "There is no reply yet for /more. Ask something first.")]
    [InlineData("/comapre dfi wuzhen", "There is no command “comapre”. Did you mean compare?")]
    [InlineData("/ask sovereignty --document nowhere", "choices for document: wuzhen, dfi, shared-future")]
    [InlineData("/ask", "“ask” needs question")]
    [InlineData("/", "There is no command “”.")]
    [InlineData("/\u001b[2J", "There is no command “␛[2j”.")]
    [InlineData("sovereignty\n/more\n/more", "There is no page 3: the last one is 2.")]
    [InlineData("sovereignty\n/why", "7.125  sum of the parts")]
    [InlineData("/help", "/compare")]
    [InlineData("fault", "report it with the reference")]
    [InlineData("/compare dfi wuzhen", "Only in B")]
    public async Task Answers_every_line(string lines, string expected)
    {
        var run = await ProgramRun.Type(lines + "\n/quit\nsovereignty\n");
        Assert.Equal(0, run.Status);
        Assert.Contains(expected, run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Fact]
    public async Task Quit_ends_it() => Assert.DoesNotContain("showing", (await ProgramRun.Type("/quit\nsovereignty\n")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_terminal_is_prompted() =>
        Assert.Contains("> ", (await ProgramRun.Run("/quit\n", isTerminal: true, null)).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Reports_what_was_loaded_and_what_was_left_out()
    {
        var log = new LogLines();
        await ProgramRun.Run("", isTerminal: false, builder => builder.Logging.AddProvider(log));
        Assert.Single(log.Lines, line => line.StartsWith("Information Corpus loaded: 3 documents, 5 clauses, ", StringComparison.Ordinal));
        Assert.Contains("Warning broken.txt:3: Line 3 is not UTF-8. Save it as UTF-8.", log.Lines);
    }
}
