using Bot.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Tests.Support;

namespace Tests.EndToEnd;

public sealed class ConfigurationTests
{
    [Theory]
    [InlineData("no-such-folder", "Corpus:Folder is “no-such-folder”, but there is no folder at ")]
    [InlineData("/no/such/folder", "there is no folder at /no/such/folder.")]
    [InlineData(" ", "Corpus:Folder is empty.")]
    [InlineData("a\0b", "zero character")]
    public async Task A_bad_folder_ends_with_10_and_names_the_setting(string folder, string expected)
    {
        foreach (var args in new string[][] { [], ["ask", "sovereignty"], ["ask", "--batch", "-"] })
        {
            var run = await ProgramRun.Run("", isTerminal: false, builder => builder.Configuration["Corpus:Folder"] = folder, args);
            Assert.Equal(10, run.Status);
            Assert.Contains(expected, run.Error, StringComparison.Ordinal);
            Assert.Contains("Corpus__Folder", run.Error, StringComparison.Ordinal);
            Assert.Empty(run.Out);
        }
    }

    [Theory]
    [InlineData(false, 10)]
    [InlineData(true, 70)]
    public async Task A_corpus_that_cannot_be_built_ends_the_program(bool isBug, int expected)
    {
        foreach (var args in new string[][] { [], ["ask", "sovereignty"] })
        {
            var run = await ProgramRun.Run("", isTerminal: false, builder => builder.Services.AddSingleton<LibrarySource>(
                (string _) => throw (isBug ? new InvalidOperationException("broken") : new IOException("unreadable"))), args);
            Assert.Equal(expected, run.Status);
            Assert.Contains(isBug ? "broken" : "unreadable", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_shipped_settings_are_valid()
    {
        var settings = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json")).Build();
        var options = settings.GetSection(CorpusOptions.Section).Get<CorpusOptions>(bind => bind.ErrorOnUnknownConfiguration = true)!;
        Assert.True(new CorpusOptionsValidator().Validate(null, options).Succeeded);
    }
}
