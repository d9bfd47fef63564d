using Bot;
using Bot.Terminal;
using Microsoft.Extensions.Logging;
using Tests.Support;

namespace Tests.EndToEnd;

public sealed class OutputTests
{
    public static TheoryData<string, string> Calls => new()
    {
        { "ask sovereignty", "" },
        { "ask sovereignty --json", "" },
        { "ask cats --page 1", "" },
        { "ask --batch -", "sovereignty\ncats\n" },
        { "--help", "" },
        { "ask --help", "" },
        { "", "sovereignty\n" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task An_output_that_is_full_or_closed_ends_with_74_and_one_line(string line, string input)
    {
        var closed = new UnauthorizedAccessException("denied", new IOException("Bad file descriptor"));
        foreach (var failure in new Exception[] { new IOException("No space left on device"), closed })
        {
            var log = new LogLines();
            using StringWriter error = new() { NewLine = "\n" };
            await using var output = new StreamWriter(new OutputStream(new Full(failure))) { AutoFlush = true };
            var streams = new TerminalStreams(new StringReader(input), output, error);
            var status = await Program.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), streams, builder =>
            {
                builder.Logging.ClearProviders().AddProvider(log);
                builder.Configuration["Corpus:Folder"] = Repository.Seeds;
            });
            Assert.Equal(74, status);
            var reason = (failure.InnerException ?? failure).Message;
            Assert.Equal($"The output could not be written: {reason}\n", error.ToString());
            Assert.All(log.Lines, one => Assert.DoesNotMatch("^(Error|Critical) ", one));
        }
    }

    [Fact]
    public async Task What_cannot_be_said_on_a_full_standard_error_changes_no_status()
    {
        var full = new Full(new IOException("No space left on device"));
        await using var error = new StreamWriter(new OutputStream(full, mayBeLost: true)) { AutoFlush = true };
        var streams = new TerminalStreams(TextReader.Null, TextWriter.Null, error);
        Assert.Equal(2, await Program.Run(["aks"], streams, builder => builder.Logging.ClearProviders()));
        Assert.Equal(10, await Program.Run(
            ["ask", "sovereignty"], streams, builder => builder.Configuration["Corpus:Folder"] = "no-such-folder"));
    }

    /// <summary>A stream that takes nothing.</summary>
    private sealed class Full(Exception failure) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw failure;

        public override void Write(ReadOnlySpan<byte> buffer) => throw failure;
    }
}
