using System.Xml.Linq;
using Bot.Commands;
using Bot.Hosting;
using Bot.Replies.Pictures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Tests.Support;

namespace Tests.EndToEnd;

public sealed class PictureTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("picture").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task<ProgramRun> Run(params string[] args) => ProgramRun.Run("", isTerminal: false, builder => builder.Services
        .AddSingleton(new CommandTypes([typeof(CoverageCommand)]))
        .AddSingleton<LibrarySource>((string _) => RealLibrary.Library)
        .AddSingleton(new PngWriter(NullLogger<PngWriter>.Instance) { Program = "no-such-program" }), args);

    [Fact]
    public async Task An_svg_needs_no_other_program()
    {
        var file = Path.Combine(_folder, "c.svg");
        var run = await Run("coverage", "--picture", file, "--page", "2");
        Assert.Equal(0, run.Status);
        Assert.Contains("page 2 of ", run.Out, StringComparison.Ordinal);
        Assert.Equal("svg", XDocument.Load(file).Root!.Name.LocalName);
    }

    [Fact]
    public async Task Without_a_drawing_program_the_table_is_text()
    {
        var file = Path.Combine(_folder, "c.png");
        var run = await Run("coverage", "--picture", file);
        Assert.Equal(0, run.Status);
        Assert.StartsWith("Coverage: number of clauses", run.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Theory]
    [InlineData("c.gif", "End it with .png or .svg.")]
    [InlineData("no-such-folder/c.svg", "Make it first.")]
    [InlineData("folder.svg", "cannot be written")]
    public async Task A_name_that_cannot_be_written_is_refused(string name, string expected)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "folder.svg"));
        var run = await Run("coverage", "--picture", Path.Combine(_folder, name));
        Assert.Equal(2, run.Status);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
