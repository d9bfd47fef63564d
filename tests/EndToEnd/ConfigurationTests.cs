using Bot.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Tests.Support;

namespace Tests.EndToEnd;

public sealed class ConfigurationTests
{
    [Theory]
    [InlineData("no-such-folder", "Corpus:Folder is “no-such-folder”, but there is no folder at ")]
    [InlineData("/no/such/folder", "there is no folder at /no/such/folder.")]
    [InlineData(" ", "Corpus:Folder is empty.")]
    [InlineData("a\0b", "zero character")]
    [InlineData("\"seeds\"", "Corpus:Folder is “\"seeds\"”")]
    [InlineData("seeds\0", "zero character")]
    [InlineData("appsettings.json", "there is no folder at")]
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
    [InlineData("Store:Connection", "Database=x;Password=canary", "Store:Connection names no Host")]
    [InlineData("Store:Connection", "canary", "Store:Connection is no connection string")]
    [InlineData("Store:Conection", "x", "Store:Conection is no setting")]
    [InlineData("Engine", "memory", "Engine was removed")]
    [InlineData("Lucene:Foldr", "x", "Lucene:Foldr was removed")]
    [InlineData("Manners:UserCalls", "many", "Manners:UserCalls is “many”")]
    [InlineData("Manners:UserCalls", "-1", "Manners:UserCalls is “-1”")]
    [InlineData("Manners:ServerSeconds", "0", "Manners:ServerSeconds is “0”")]
    [InlineData("Manners:Users", "5", "Manners:Users is no setting")]
    public async Task A_bad_setting_of_store_or_manners_is_told_with_the_others_at_once(string setting, string value, string expected)
    {
        var run = await ProgramRun.Run("", isTerminal: false, builder =>
        {
            builder.Configuration["Discord:Token"] = "a-token-of-nobody";
            builder.Configuration["Discord:Shards"] = "none";
            builder.Configuration[setting] = value;
        });
        Assert.Equal(10, run.Status);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Contains("Discord:Shards", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" {0}")]
    [InlineData("{0}\n")]
    [InlineData("{0}/")]
    [InlineData("{0}/.")]
    public async Task White_space_around_a_folder_is_dropped(string form)
    {
        var run = await ProgramRun.Shipped(["documents"], builder => builder.Configuration["Corpus:Folder"] = form.Replace("{0}", Repository.Seeds, StringComparison.Ordinal));
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("84 clauses in 4 documents", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_spaces_in_its_name_is_served()
    {
        using var seeds = new SeedCopy();
        var spaced = Path.Combine(seeds.Folder, "my own  texts");
        Directory.CreateDirectory(spaced);
        File.Copy(seeds.PathOf("wuzhen.txt"), Path.Combine(spaced, "wuzhen.txt"));
        var run = await ProgramRun.Shipped(["documents"], builder => builder.Configuration["Corpus:Folder"] = spaced);
        Assert.Contains("in 1 document.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_errors_are_listed_at_once()
    {
        var run = await ProgramRun.Shipped(["documents"], builder =>
        {
            builder.Configuration["Corpus:Folder"] = "no-such-folder";
            builder.Configuration["Corpus:Foldr"] = "seeds";
        });
        Assert.Equal(10, run.Status);
        Assert.Contains("Corpus:Foldr is no setting. Did you mean Corpus:Folder?", run.Error, StringComparison.Ordinal);
        Assert.Contains("there is no folder at", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_settings_are_named_with_their_line()
    {
        using var seeds = new SeedCopy();
        seeds.Write("settings.json", "{\n  \"Corpus\": {\n    Folder: 1\n  }\n}");
        var run = await ProgramRun.Shipped(["documents"], builder => builder.Configuration.AddJsonFile(seeds.PathOf("settings.json")));
        Assert.Equal(10, run.Status);
        Assert.Contains("settings.json", run.Error, StringComparison.Ordinal);
        Assert.Contains("Line 3 is not JSON.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_level_that_is_none_is_named()
    {
        var run = await ProgramRun.Shipped(["documents"], builder => builder.Configuration["Logging:LogLevel:Default"] = "loud");
        Assert.Equal(10, run.Status);
        Assert.Contains("Logging:LogLevel: Configuration value 'loud' is not supported.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_folder_is_no_silent_record_without_a_warning()
    {
        var log = new LogLines();
        using var seeds = new SeedCopy();
        var empty = Directory.CreateDirectory(Path.Combine(seeds.Folder, "empty")).FullName;
        await ProgramRun.Shipped(["documents"], builder =>
        {
            builder.Configuration["Corpus:Folder"] = empty;
            builder.Logging.AddProvider(log);
        });
        Assert.Contains(log.Lines, line => line.StartsWith($"Warning The folder {empty} gave no document", StringComparison.Ordinal));
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
