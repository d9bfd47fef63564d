using System.Diagnostics;
using System.Xml.Linq;
using Bot.Commands;
using Bot.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Tests.Support;

namespace Tests.EndToEnd;

public sealed class PictureTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("picture").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task<ProgramRun> Run(params string[] args) => ProgramRun.Run("", isTerminal: false, Change, args);

    private static void Change(IHostApplicationBuilder builder) => builder.Services
        .AddSingleton(new CommandTypes([typeof(CoverageCommand)]))
        .AddSingleton<LibrarySource>((string _) => RealLibrary.Library);

    [Fact]
    public async Task A_page_becomes_a_png_of_the_width_of_a_phone()
    {
        var file = Path.Combine(_folder, "c.PNG");
        var run = await Run("coverage", "--picture", file, "--page", "2");
        Assert.Equal(0, run.Status);
        Assert.Contains("page 2 of ", run.Out, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
        Assert.Equal(800, new Picture(await File.ReadAllBytesAsync(file)).Width);
    }

    [Fact]
    public async Task A_page_becomes_an_svg_for_whoever_asks_for_one()
    {
        var file = Path.Combine(_folder, "c.svg");
        var run = await Run("coverage", "--picture", file, "--page", "2");
        Assert.Equal(0, run.Status);
        Assert.Contains("page 2 of ", run.Out, StringComparison.Ordinal);
        Assert.Equal("svg", XDocument.Load(file).Root!.Name.LocalName);
    }

    // The program as it is built, in a process of its own, with what a machine without this library would find in its
    // place.
    [Fact]
    public async Task Where_Skia_cannot_be_loaded_the_table_is_text_and_one_warning_says_why()
    {
        var program = Path.Combine(_folder, "program");
        Directory.CreateDirectory(program);
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory))
            File.Copy(file, Path.Combine(program, Path.GetFileName(file)));
        var natives = Directory.GetFiles(AppContext.BaseDirectory, "libSkiaSharp.*", SearchOption.AllDirectories);
        Assert.NotEmpty(natives);
        foreach (var native in natives)
        {
            var broken = Path.Combine(program, Path.GetRelativePath(AppContext.BaseDirectory, native));
            Directory.CreateDirectory(Path.GetDirectoryName(broken)!);
            await File.WriteAllTextAsync(broken, "");
        }

        var picture = Path.Combine(_folder, "c.png");
        string[] arguments = [Path.Combine(program, "Rapporteur.dll"), "coverage", "--picture", picture];
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["Corpus__Folder"] = Repository.Seeds },
        };
        using var run = Process.Start(start)!;
        var (output, error) = (run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
        await run.WaitForExitAsync();
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Coverage: number of clauses", await output, StringComparison.Ordinal);
        var warning = Assert.Single((await error).Trim().Split('\n'));
        Assert.Contains("No pictures: Skia's native library cannot be loaded", warning, StringComparison.Ordinal);
        Assert.False(File.Exists(picture));
    }

    [Theory]
    [InlineData("c.gif", "End it with .png or .svg.")]
    [InlineData("no-such-folder/c.svg", "Make it first.")]
    [InlineData("folder.png", "cannot be written")]
    [InlineData("folder.svg", "cannot be written")]
    public async Task A_name_that_cannot_be_written_is_refused(string name, string expected)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "folder.svg"));
        Directory.CreateDirectory(Path.Combine(_folder, "folder.png"));
        var run = await Run("coverage", "--picture", Path.Combine(_folder, name));
        Assert.Equal(2, run.Status);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
