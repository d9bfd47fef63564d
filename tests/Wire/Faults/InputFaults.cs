using System.Text.Json;
using Bot.Wire.Interactions;
using Microsoft.Extensions.DependencyInjection;
using Tests.Support.Scripted;

namespace Tests.Wire.Faults;

public abstract class InputFaults(string client) : Stories(client)
{
    private static readonly string[] Torture =
    [
        "", " ", "\u200b", "\u200b\u200c\u2060", "\u0301\u0302\u0303", "👨‍👩‍👧‍👦", "z\u0300\u0301\u0302\u0303\u0304a\u0300\u0301lgo", "\u202egnihtemos", "a\u0000b", "ı İ ß ſ",
        string.Concat(Enumerable.Repeat("𝒊", 3000)), new string('x', 6000), new string('*', 6000), string.Concat(Enumerable.Repeat("a* ", 2000)), "@everyone @here <@1> <@&1>", "```\n# x\n>>> y",
    ];

    [Fact, Trait("Fault", "23")]
    public Task Text_of_every_kind_gets_an_answer_within_the_limits() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var number = 0;
        foreach (var text in Torture)
            foreach (var (command, option) in new[] { ("ask", "question"), ("search", "question"), ("principle", "topic"), ("clause", "reference"), ("outline", "document") })
            {
                await gateway.Interact(Events.Interaction(2, command, [(option, text)], user: $"{number++ % 50}"));
                Assert.Equal(4, (await s.Discord.Callback()).Json.GetProperty("type").GetInt32());
            }

        // The invariants check every one of them.
        Assert.Equal(Torture.Length * 5, s.Discord.Callbacks.Count());
    });

    [Fact, Trait("Fault", "23")]
    public Task Canonically_equal_questions_get_the_same_answer() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var answers = new List<string>();
        foreach (var question in new[] { "caf\u00e9 rights", "cafe\u0301 rights" })
        {
            await gateway.Interact(Events.Command("search", ("question", question)));
            answers.Add((await s.Discord.Callback()).Json.GetProperty("data").GetProperty("embeds").GetRawText());
        }

        Assert.Equal(answers[0], answers[1]);
    });

    [Fact, Trait("Fault", "24")]
    public Task One_user_in_a_hurry_is_asked_to_wait_and_others_are_served() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        for (var i = 0; i < 50; i++) await gateway.Interact(Events.Interaction(2, "ask", [("question", "human rights")], user: "6666"));
        var answers = new List<RestExchange>();
        for (var i = 0; i < 50; i++) answers.Add(await s.Discord.Callback());
        Assert.Equal(30, answers.Count(answer => answer.Text.Contains("faster than anybody can read", StringComparison.Ordinal)));
        for (var user = 0; user < 100; user++) await gateway.Interact(Events.Interaction(2, "ask", [("question", "sovereignty")], user: $"{8000 + user}"));
        for (var user = 0; user < 100; user++) Assert.DoesNotContain("faster than", (await s.Discord.Callback()).Text, StringComparison.Ordinal);
        s.Clock.Pass(TimeSpan.FromSeconds(1));
        await s.IsServed(gateway);
    });

    [Fact, Trait("Fault", "24")]
    public Task What_was_typed_before_is_not_searched_for() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        for (var i = 0; i < 4; i++) await gateway.Interact(Events.Interaction(2, "slow", [("seconds", "1")], user: $"{7000 + i}"));
        var word = "wuzhen";
        for (var length = 1; length <= word.Length; length++) await gateway.Interact(Events.Typing("ask", "document", ("document", word[..length])));
        await Scenario.Until(() => s.Bot.Services.GetRequiredService<SearchThreads>().Waiting == 4 - Math.Max(2, Environment.ProcessorCount) + word.Length, "not all are waiting");
        SlowHandlers.Release();
        var filled = 0;
        for (var answers = 0; answers < word.Length;)
        {
            var callback = (await s.Discord.Callback()).Json;
            if (callback.GetProperty("type").GetInt32() != 8) continue;
            answers++;
            if (callback.GetProperty("data").GetProperty("choices").GetArrayLength() > 0) filled++;
        }

        Assert.Equal(1, filled);
    }, SlowHandlers.Add);

    [Fact, Trait("Fault", "38")]
    public Task Expensive_and_hostile_questions_are_answered_in_time() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        string[] hostile = [new string('a', 28) + "!", string.Concat(Enumerable.Repeat("foo~2 ", 500)), new string('(', 6000), string.Join(' ', Enumerable.Range(0, 1200).Select(i => $"w{i}")), "\"" + string.Join(' ', Enumerable.Repeat("the", 1500)) + "\"~99999"];
        var number = 0;
        foreach (var text in hostile)
            foreach (var command in new[] { "ask", "search" })
            {
                await gateway.Interact(Events.Interaction(2, command, [("question", text.Length > 6000 ? text[..6000] : text)], user: $"{number++}"));
                Assert.Equal(4, (await s.Discord.Callback()).Json.GetProperty("type").GetInt32());
            }
    });

    [Fact, Trait("Fault", "39")]
    public Task Signs_of_a_query_language_are_words_like_any_other() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        string[] signs = ["*", "\"", "AND", "NOT rights", "field:secret", "title:*", "-", "^9e99", "{a TO z}", "/re/", "NEAR(", "multi-agent", "@x", "\\", "' OR 1=1 --", "rights OR", "+rights -internet", "[a TO b]", "rights~", "ri*ts", "r?ghts"];
        var number = 0;
        foreach (var text in signs)
        {
            await gateway.Interact(Events.Interaction(2, "search", [("question", text)], user: $"{number++}"));
            Assert.Equal(4, (await s.Discord.Callback()).Json.GetProperty("type").GetInt32());
        }

        async Task<string> Found(string question)
        {
            await gateway.Interact(Events.Interaction(2, "search", [("question", question)], user: $"{number++}"));
            return (await s.Discord.Callback()).Json.GetProperty("data").GetProperty("embeds").GetRawText();
        }

        Assert.Equal(await Found("human rights"), await Found("(human) [rights]*"));
    });

    /// <summary>What Discord.Net cannot read it does not hand on, so what is not of Discord's own shape is for this program's own client.</summary>
    public sealed class OverSlim() : InputFaults(WireBot.Slim)
    {
        [Fact, Trait("Fault", "22")]
        public Task A_malformed_call_gets_a_friendly_answer() => Run(async s =>
        {
            var gateway = await s.Discord.Session();
            (string, object)[][] odd = [[], [("question", 5)], [("question", true)], [("nothing", "x")], [("question", "x"), ("question", "human rights")], [("page", -1), ("question", "rights")], [("page", 1_000_000_000), ("question", "rights")]];
            var number = 0;
            foreach (var options in odd)
                foreach (var name in new[] { "ask", "no-such-command", "", "ask ask" })
                {
                    await gateway.Interact(Events.Interaction(2, name, options, user: $"{9000 + number++}"));
                    Assert.Equal(4, (await s.Discord.Callback()).Json.GetProperty("type").GetInt32());
                }
        });

        [Theory, Trait("Fault", "22")]
        [InlineData("data")]
        [InlineData("member")]
        [InlineData("application_id")]
        [InlineData("locale")]
        [InlineData("guild_id")]
        [InlineData("version")]
        public Task Any_part_may_be_missing_or_null(string part) => Run(async s =>
        {
            var gateway = await s.Discord.Session();
            foreach (var value in new[] { "null", "5", "\"x\"", "[]", "{}" })
            {
                var interaction = System.Text.Json.Nodes.JsonNode.Parse(Events.Command("ask", ("question", "human rights")))!.AsObject();
                interaction[part] = System.Text.Json.Nodes.JsonNode.Parse(value);
                await gateway.Interact(interaction.ToJsonString());
                Assert.Equal(4, (await s.Discord.Callback()).Json.GetProperty("type").GetInt32());
            }
        });

        [Fact, Trait("Fault", "22")]
        public Task A_button_whose_id_was_tampered_with_does_nothing() => Run(async s =>
        {
            var gateway = await s.Discord.Session();
            foreach (var type in new[] { 3, 5, 99 })
            {
                await gateway.Interact(Events.Interaction(type, "ask", []));
                var data = (await s.Discord.Callback()).Json.GetProperty("data");
                Assert.Equal(64, data.GetProperty("flags").GetInt32() & 64);
            }
        });

        [Fact, Trait("Fault", "12")]
        public Task A_hundred_thousand_mutations_of_an_interaction_throw_nothing() => Task.Run(() =>
        {
            var random = new Random(12);
            var original = Events.Command("ask", ("question", "human rights"), ("page", 2), ("why", true));
            string[] junk = ["null", "5", "-1e400", "\"\\ud800\"", "[]", "{}", "true", "\"x\"", "1.5", "\"9\""];
            for (var i = 0; i < 100_000; i++)
            {
                var node = System.Text.Json.Nodes.JsonNode.Parse(original)!;
                var at = node.AsObject();
                for (var depth = random.Next(4); depth > 0 && at.Select(m => m.Value).OfType<System.Text.Json.Nodes.JsonObject>().ToList() is { Count: > 0 } inner; depth--) at = inner[random.Next(inner.Count)];
                var key = at.ElementAt(random.Next(at.Count)).Key;
                var mark = $"\"mark{i}\"";
                at[key] = $"mark{i}";
                var text = node.ToJsonString().Replace(mark, junk[random.Next(junk.Length)], StringComparison.Ordinal);
                try
                {
                    using var json = JsonDocument.Parse(text);
                    if (Bot.Wire.Interactions.InteractionReader.Read(json.RootElement) is { } read) Bot.Wire.Interactions.Calls.Of(read, null);
                }
                catch (Exception exception) when (exception is not JsonException)
                {
                    Assert.Fail($"{exception.GetType().Name} on {text}");
                }
            }
        });
    }

#if DISCORDNET
    public sealed class OverDiscordNet() : InputFaults(WireBot.DiscordNet);
#endif
}
