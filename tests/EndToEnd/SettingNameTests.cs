using Microsoft.Extensions.Logging;
using Tests.Support;

namespace Tests.EndToEnd;

public sealed class SettingNameTests
{
    private static readonly string[][] Starts =
    [
        [],
        ["ask", "sovereignty"],
        ["ask", "--batch", "-"],
        ["evaluate", Path.Combine(Repository.Root, "Bot.sln")],
    ];

    [Theory]
    [InlineData("Discord:Mode", "foo", "Discord:Mode is “foo”. Set it to gateway, http or both")]
    [InlineData("Discord:Token", "Bot abc", "Discord:Token begins with “Bot ”")]
    [InlineData("Discord:Chat", "perhaps", "Discord:Chat is “perhaps”")]
    [InlineData("Manners:UserCalls", "many", "Manners:UserCalls is “many”")]
    [InlineData("Store:Connection", "x", "Store:Connection is no connection string")]
    [InlineData("Discord:Tokn", "x", "Discord:Tokn is no setting. Did you mean Discord:Token?")]
    [InlineData("Corpus:Foldr", "seeds", "Corpus:Foldr is no setting. Did you mean Corpus:Folder?")]
    [InlineData("Store:Conection", "x", "Store:Conection is no setting. Did you mean Store:Connection?")]
    [InlineData("Manners:UserCall", "1", "Manners:UserCall is no setting. Did you mean Manners:UserCalls?")]
    [InlineData("State:Directory", "x", "State:Directory is no setting. There is State:Folder.")]
    [InlineData("Engine", "lucene", "Engine was removed: Lucene.Net is the only engine now.")]
    [InlineData("Lucene:Folder", "index", "Lucene:Folder was removed: an index on disk is kept in")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "localhost", "OTEL_EXPORTER_OTLP_ENDPOINT is “localhost”")]
    public async Task A_wrong_or_unknown_setting_ends_every_start_with_10_beside_what_else_is_wrong(
        string setting, string value, string expected)
    {
        foreach (var args in Starts)
        {
            var run = await ProgramRun.Run("", isTerminal: false, builder =>
            {
                builder.Configuration["Corpus:Folder"] = "no-such-folder";
                builder.Configuration[setting] = value;
            }, args);
            Assert.Equal(10, run.Status);
            Assert.Contains(expected, run.Error, StringComparison.Ordinal);
            Assert.Contains("Corpus:Folder is “no-such-folder”", run.Error, StringComparison.Ordinal);
            Assert.Empty(run.Out);
        }
    }

    [Theory]
    [InlineData("Discrod:Token", "Discrod:Token is no setting of this program")]
    [InlineData("DISCORDD:Token", "Did you mean Discord:Token?")]
    [InlineData("Corpuss:Folder", "Did you mean Corpus:Folder?")]
    [InlineData("Discord_Token", "Did you mean Discord__Token, with two underscores?")]
    public async Task A_misspelt_section_is_told_once_as_a_warning(string setting, string expected)
    {
        foreach (var args in new string[][] { [], ["ask", "sovereignty"] })
        {
            var log = new LogLines();
            var run = await ProgramRun.Run("", isTerminal: false, builder =>
            {
                builder.Configuration[setting] = "x";
                builder.Logging.AddProvider(log);
            }, args);
            Assert.Equal(0, run.Status);
            var warning = Assert.Single(log.Lines, line => line.Contains("Did you mean", StringComparison.Ordinal));
            Assert.StartsWith("Warning ", warning, StringComparison.Ordinal);
            Assert.Contains(expected, warning, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Lucene:Folder", "")]
    [InlineData("discord:CLIENT", "auto")]
    [InlineData("Sport:Folder", "x")]
    [InlineData("Discord:Chat", "true")]
    public async Task What_is_empty_or_another_programs_is_passed_over(string setting, string value)
    {
        var log = new LogLines();
        var run = await ProgramRun.Run("", isTerminal: false, builder =>
        {
            builder.Configuration[setting] = value;
            builder.Logging.AddProvider(log);
        });
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.DoesNotContain(log.Lines, line => line.Contains("setting", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--help", 0)]
    [InlineData("ask sovereignty --page 0", 2)]
    public async Task Help_and_bad_usage_need_no_settings(string line, int status)
    {
        var run = await ProgramRun.Run(
            "", isTerminal: false, builder => builder.Configuration["Discord:Mode"] = "foo", line.Split(' '));
        Assert.Equal(status, run.Status);
    }
}
