using Bot.Commands;
using Bot.Replies;
using Bot.Replies.Json;
using Bot.Replies.Text;
using Tests.Support;

namespace Tests.Commands;

/// <summary>Whatever is typed into whatever option, there is a clear reply and never an exception.</summary>
public sealed class BadInputTests
{
    private static readonly string[] Bad =
    [
        "", " ", "\t\r\n", new('a', 6000), new('a', 6001), new('\ud83d', 6000), string.Concat(Enumerable.Repeat("who should run ", 400)), string.Concat(Enumerable.Repeat("🙂", 3000)),
        "🙂", "👩‍👩‍👧‍👦🏳️‍🌈", "\u200b", "\u200b\u200d\ufeff\u2060", "\u0301\u0301", "Z\u0351\u036b\u0343a\u0329l\u0347g\u0353o", "\u202ewuzhen\u2066", "\0", "\u001b[2J\u001b]0;owned\u0007",
        "\ud800", "\udc00\ud800", "wuzhen \ud83d 2", "wuzhen\ud83d", "İstanbul ı ſ K", "*", "?", "\"", "\\", "text:wuzhen", "title:*", "AND OR NOT", "a AND (b", "((((((((", "foo~2 bar^9e99", "{a TO z}", "[* TO *]",
        "/re.*/", "NEAR(a b)", "-not +must", "'; DROP TABLE clauses; --", "@everyone", "@here <@1> <@&1> <#1>", "<t:1> </cmd:1> <id:browse> <:a:1>", "**bold** __u__ ~~s~~ ||spoiler||", "```\ncode", "[x](http://evil)",
        "<script>alert(1)</script>", "# heading\n>>> quote\n-# small", "%s %n {0} {{}} $(id) `id`", "wuzhen 99", "wuzhen 0", "wuzhen -1", "wuzhen 2147483648", "wuzhen 1-99999999999999999999", "dfi/human-rights/99", "nowhere/1",
        "wuzhen/", "/", "//", "..", "../../etc/passwd", "NaN", "null", "undefined", "true", "1e309", "٣", "½", "IV", "京ICP备", "ﷺ", "who who who who who who who",
    ];

    private static readonly Origin Moderator =
        new() { UserId = "1", ServerId = "2", ChannelId = "3", MayManageServer = true };

    // Every command that has no subcommands, and every subcommand of the others.
    private static readonly IReadOnlyList<(string Command, string? Subcommand)> All =
    [
        .. RealLibrary.Catalog.Specs.SelectMany(spec => spec.Subcommands.Count == 0
            ? [(spec.Name, (string?)null)]
            : spec.Subcommands.Select(subcommand => (spec.Name, (string?)subcommand.Name))),
    ];

    public static TheoryData<string, string?> Parts()
    {
        var parts = new TheoryData<string, string?>();
        foreach (var (command, subcommand) in All) parts.Add(command, subcommand);
        return parts;
    }

    [Fact]
    public void Every_option_of_every_command_is_tried()
    {
        var specs = RealLibrary.Catalog.Specs.SelectMany(spec => spec.Subcommands.Prepend(spec));
        var tried = All.Select(part => PartOf(part.Command, part.Subcommand));
        Assert.Equal(specs.Sum(spec => spec.Options.Count), tried.Sum(part => part.Options.Count));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_option_takes_anything(string command, string? subcommand)
    {
        foreach (var option in PartOf(command, subcommand).Options)
            foreach (var typed in Bad)
            {
                var call = GoodCall(command, subcommand);
                var options = new Dictionary<string, string>(call.Options) { [option.Name] = typed };
                AssertClear(call with { Options = options, Why = true });
            }
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_completion_takes_anything(string command, string? subcommand)
    {
        foreach (var option in PartOf(command, subcommand).Options)
            foreach (var typed in Bad)
                Assert.All(
                    option.Suggest?.Invoke(typed).Take(25) ?? [],
                    choice => Assert.False(string.IsNullOrWhiteSpace(choice.Name + choice.Value)));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Options_and_pages_that_are_none_are_answered(string command, string? subcommand)
    {
        var good = GoodCall(command, subcommand);
        foreach (var page in new[] { int.MinValue, -1, 0, 1_000_000_000, int.MaxValue })
            AssertClear(good with { Page = page });
        foreach (var name in Bad)
        {
            var options = new Dictionary<string, string>(good.Options) { [name] = "x" };
            Assert.IsType<Reply.Refusal>(AssertClear(good with { Options = options }));
        }
    }

    [Fact]
    public void Subcommands_that_are_none_are_refused()
    {
        var commands = RealLibrary.Catalog.Specs.Where(spec => spec.Subcommands.Count > 0).ToList();
        Assert.NotEmpty(commands);
        foreach (var spec in commands)
        {
            var good = GoodCall(spec.Name, spec.Subcommands[0].Name);
            foreach (var name in Bad)
                Assert.IsType<Reply.Refusal>(AssertClear(good with { Subcommand = name }));
        }
    }

    [Fact]
    public void Commands_that_are_none_are_refused()
    {
        foreach (var name in Bad)
            Assert.IsType<Reply.Refusal>(AssertClear(new CommandCall(name, new Dictionary<string, string>())));
    }

    private static CommandSpec PartOf(string command, string? subcommand) =>
        RealLibrary.Catalog.Find(command)!.Part(subcommand)!;

    // From somebody who may do everything, so that the call gets as far as its values.
    private static CommandCall GoodCall(string command, string? subcommand)
    {
        var required = PartOf(command, subcommand).Options.Where(option => option.IsRequired);
        return new CommandCall(command, required.ToDictionary(option => option.Name, Good))
        {
            Subcommand = subcommand,
            From = Moderator,
        };
    }

    private static string Good(CommandOption option) => option.Name switch
    {
        "a" or "document" => "dfi",
        "b" => "wuzhen",
        "reference" => "wuzhen 2",
        _ => "sovereignty",
    };

    private static Reply AssertClear(CommandCall call)
    {
        var reply = RealLibrary.Catalog.Reply(call);
        if (reply is Reply.Refusal refusal)
        {
            Assert.False(string.IsNullOrWhiteSpace(refusal.What) || string.IsNullOrWhiteSpace(refusal.Next), Calls.Shown(call));
            Assert.InRange(refusal.Sentence.Length, 20, 7000);
        }
        var lines = TextReplies.Of(reply, RealLibrary.Catalog.DocumentOf, new TextSetting(80, page => $"--page {page}"));
        Assert.True(lines.Count > 0, $"{Calls.Shown(call)} shows nothing");
        Assert.DoesNotContain(lines, line => $"{line}".Any(char.IsControl));
        Assert.NotEmpty(JsonReplies.Of(reply, JsonReplies.Id("1"), RealLibrary.Catalog.DocumentOf));
        return reply;
    }
}
