using System.Text;
using Bot.Replies;
using Bot.Replies.Embeds;
using Bot.Wire.Messages;
using CsCheck;
using Index.Corpus;
using Index.Text;
using Tests.Support;
using Tests.Support.Scripted;

namespace Tests.Wire.Faults;

public sealed class InjectionFaults
{
    private static readonly string[] Evil =
    [
        "@everyone", "@here", "<@1>", "<@!1>", "<@&1>", "@\u200beveryone", "<#1>", "</cmd:1>", "<:n:1>", "<t:1>", "<id:browse>", "[x](http://evil.example)", "<http://evil.example>", "http://a_b_c.example/*",
        "# x", "-# x", "> x", ">>> x", "- x", "+ x", "* x", "1. x", "12) x", "**b** __u__ ~~s~~ ||p||", "```\ncode\n```", "`x`", "``x` `", "ends with \\", "\\\\", "\u001b[31mred", ":smile:", "a:b:c", "[…](http://evil.example)", "[…] kept",
    ];

    public static TheoryData<string> Texts => [.. Evil];

    [Theory, Trait("Fault", "31")]
    [MemberData(nameof(Texts))]
    public Task Nothing_that_is_quoted_or_repeated_can_ping(string text) => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        foreach (var (command, option) in new[] { ("ask", "question"), ("outline", "document"), ("clause", "reference") })
        {
            await gateway.Interact(Events.Command(command, (option, text)));
            // Invariant 3 looks at every body; this one also looks at what is repeated.
            var data = (await s.Discord.Callback()).Json.GetProperty("data");
            Assert.DoesNotMatch(@"(?<!\\)@(everyone|here)|(?<!\\)<@|(?<!\\)\[x\]\(", data.GetProperty("allowed_mentions").GetRawText() + data);
        }
    });

    [Fact, Trait("Fault", "31")]
    public Task Edits_and_follow_ups_cannot_ping_either() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        s.Discord.On("POST", "/interactions/*", new RestAnswer(500));
        await gateway.Interact(Events.Command("ask", ("question", "human rights")));
        var edit = await s.Discord.Request("PATCH", "/webhooks/*");
        Assert.Equal("""{"parse":[]}""", edit.Json.GetProperty("allowed_mentions").GetRawText());
    });

    [Theory, Trait("Fault", "32")]
    [MemberData(nameof(Texts))]
    public void What_is_shown_is_what_was_written(string text)
    {
        foreach (var line in text.Split('\n'))
            Assert.Equal(Visible.Of(line), Unescaped(Escaped.Line(line)));
    }

    [Fact, Trait("Fault", "32")]
    public void Ten_thousand_random_lines_show_as_they_were_written()
    {
        const string Signs = "\\*_~`|<>[]()@:#-+.1 aé𝒊\u200b…/";
        var lines = Gen.Char[Signs].Array[0, 29].Select(signs => string.Concat(new string(signs).EnumerateRunes()));
        lines.ForEachCase(
            10_000, text => Assert.Equal(Visible.Of(text), Unescaped(Escaped.Line(text))), text => $"“{text}”");
    }

    [Theory, Trait("Fault", "32")]
    [InlineData("*")]
    [InlineData("x")]
    [InlineData("word ")]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("𝒊")]
    [InlineData("e\u0301")]
    [InlineData("`|")]
    public void A_monster_of_a_clause_is_cut_with_a_mark_and_within_the_limits(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 20_000 / unit.Length)).Trim();
        var clause = HandMade.Positive with { Text = new Placement(new SourceFile("x.txt", text, ""), new Span(0, text.Length)) };
        var messages = DiscordReplies.Of(new Reply.Quoting(HandMade.Answer("?", HandMade.Passage(clause))), HandMade.DocumentOf);

        Assert.All(messages, message => Assert.Empty(MessageLimits.Broken(message)));
        Assert.All(messages.SelectMany(message => message.Embeds), embed => Assert.DoesNotContain('\ufffd', embed.Description));
        Assert.Contains("[…]", messages[0].Content + messages[0].Embeds[^1].Description, StringComparison.Ordinal);
        Assert.Contains(Squeezed(text[..2000]), Squeezed(Encoding.UTF8.GetString(messages[0].File!.Bytes)), StringComparison.Ordinal);
        Assert.Equal(unit, string.Concat(Pieces(messages[0].Embeds[0].Description).Take(unit.Length)));
    }

    [Fact, Trait("Fault", "36")]
    public void A_manifest_cannot_name_a_file_outside_its_folder()
    {
        var root = Directory.CreateTempSubdirectory("rapporteur").FullName;
        var outside = Directory.CreateDirectory(root + "-evil").FullName;
        File.WriteAllText(Path.Combine(outside, "secret.txt"), "A secret paragraph that must never be quoted.\n");
        var corpus = Directory.CreateDirectory(Path.Combine(root, "corpus")).FullName;
        File.CreateSymbolicLink(Path.Combine(corpus, "link.txt"), Path.Combine(outside, "secret.txt"));
        string[] names = ["../../etc/passwd", "/etc/passwd", $"../{Path.GetFileName(outside)}/secret.txt", "link.txt", "a\0b.txt", "C:\\x.txt", "\\\\host\\x.txt", "..", "."];
        foreach (var (name, number) in names.Select((name, number) => (name, number)))
            File.WriteAllText(Path.Combine(corpus, $"d{number}.json"), $$"""{"id":"d{{number}}","editions":[{"file":{{System.Text.Json.JsonSerializer.Serialize(name)}}}]}""");

        var loaded = CorpusLoader.Load(corpus);

        Assert.DoesNotContain(loaded.Documents, document => names.Contains(document.Editions[0].File.Name));
        Assert.DoesNotContain(loaded.Documents.SelectMany(document => document.Clauses), clause => clause.Quote.Contains("secret", StringComparison.Ordinal) || clause.Quote.Contains("root:", StringComparison.Ordinal));
        Directory.Delete(root, recursive: true);
        Directory.Delete(outside, recursive: true);
    }

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && char.IsAscii(text[i + 1]) && (char.IsPunctuation(text[i + 1]) || char.IsSymbol(text[i + 1]))) i++;
            plain.Append(text[i]);
        }

        return plain.ToString();
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Pieces(string description) => Unescaped(description[description.IndexOf("> ", StringComparison.Ordinal)..][2..]);
}
