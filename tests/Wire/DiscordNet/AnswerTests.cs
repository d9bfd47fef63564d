#if DISCORDNET
using Tests.Support.Scripted;

namespace Tests.Wire.DiscordNet;

/// <summary>What becomes of answers that Discord.Net sends when Discord does not take them.</summary>
public sealed class AnswerTests() : Stories(WireBot.DiscordNet)
{
    [Fact]
    public Task An_answer_that_fails_is_sent_once_more() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        foreach (var failure in new[] { new RestAnswer(500), new RestAnswer(502, "<html>", "text/html"), new RestAnswer(503), RestAnswer.Reset })
        {
            s.Discord.On("POST", "/interactions/*", failure, RestAnswer.NoContent);
            var id = await Ask(gateway);
            await s.Discord.Callback();
            Assert.Equal(id, (await s.Discord.Callback()).InteractionId);
        }

        await s.IsServed(gateway);
    });

    [Fact]
    public Task An_answer_whose_receipt_was_lost_counts_as_given() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        s.Discord.On("POST", "/interactions/*", RestAnswer.Silence, RestAnswer.Error(400, 40060));
        var id = await Ask(gateway);
        await s.Discord.Callback();
        await s.Clock.PassTo(1.5, 1.5);
        await s.Discord.Callback();
        s.Discord.On("POST", "/interactions/*", RestAnswer.NoContent);
        await s.IsServed(gateway);
        Assert.DoesNotContain(s.Bot.Log.Lines, line => line.Contains($"{id} has no answer", StringComparison.Ordinal));
    });

    [Fact]
    public Task When_nobody_knows_whether_an_answer_arrived_it_is_edited() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        s.Discord.On("POST", "/interactions/*", RestAnswer.Reset);
        await Ask(gateway);
        Assert.EndsWith("/messages/@original", (await s.Discord.Request("PATCH", "/webhooks/*")).Path, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData(404, 10062, "Gone")]
    [InlineData(400, 40060, "Gone")]
    public Task An_interaction_that_is_over_is_left_alone(int status, int code, string outcome) => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        s.Discord.On("POST", "/interactions/*", RestAnswer.Error(status, code));
        await s.Logged($"Interaction {await Ask(gateway)} has no answer: {outcome}");
        Assert.DoesNotContain(s.Discord.Requests, request => request.Path.StartsWith("/webhooks", StringComparison.Ordinal));
    });

    [Fact]
    public Task An_answer_that_Discord_refuses_is_replaced_by_a_sentence() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        s.Discord.On("POST", "/interactions/*", RestAnswer.Error(400, 50035, """{"data":{"embeds":{"0":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"too long"}]}}}}"""), RestAnswer.NoContent);
        await Ask(gateway);
        await s.Discord.Callback();
        Assert.Contains("did not take this reply", (await s.Discord.Callback()).Text, StringComparison.Ordinal);
    });

    [Fact]
    public Task What_Discord_Net_cannot_read_is_told_and_stops_nothing() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        foreach (var odd in new[] { Events.Interaction(99, "ask", []), Events.In(Events.Command("ask"), "4001").Replace("\"name\":\"somewhere\",", "", StringComparison.Ordinal) })
            await gateway.Interact(odd);
        await Scenario.Until(() => s.Bot.Log.Lines.Count(line => line.EndsWith("has no answer: Discord.Net cannot read it", StringComparison.Ordinal)) == 2, "not told");
        await s.IsServed(gateway);
    });

    [Fact]
    public Task A_form_that_belongs_to_nothing_is_refused_privately() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await gateway.Interact(Events.Interaction(5, "", []).Replace("\"options\":[]", "\"custom_id\":\"x\",\"components\":[]", StringComparison.Ordinal));
        Assert.Equal(64, (await s.Discord.Callback()).Json.GetProperty("data").GetProperty("flags").GetInt32() & 64);
    });

    [Fact]
    public Task An_interaction_that_comes_again_is_answered_once() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var interaction = Events.Command("ask", ("question", "human rights"));
        for (var i = 0; i < 3; i++) await gateway.Interact(interaction);
        await s.IsServed(gateway);
        Assert.Equal(2, s.Discord.Callbacks.Count());
    });

    [Fact]
    public Task No_secret_is_written_whatever_goes_wrong() => Run(async s =>
    {
        using var traces = new Traces();
        var gateway = await s.Discord.Session();
        foreach (var answer in new[] { RestAnswer.Error(404, 10062), RestAnswer.Error(400, 50035), RestAnswer.Reset, new RestAnswer(500), RestAnswer.Error(401, 50027) })
        {
            s.Discord.On("POST", "/interactions/*", answer);
            var id = Events.NewId();
            await gateway.Interact(Events.Interaction(2, "ask", [("question", "canary-question")], id: id));
            await s.Discord.Callback();
            if (answer.Status != 500 && answer != RestAnswer.Reset) await s.Logged($"Interaction {id} has no answer");
            else await s.Discord.Request("PATCH", "/webhooks/*");
        }

        await gateway.Close(4004);
        await s.Bot.Ended;
        Assert.DoesNotContain(s.Bot.Log.Lines, line => line.Contains("canary", StringComparison.Ordinal));
        Assert.DoesNotContain("canary", s.Bot.Written, StringComparison.Ordinal);
        Assert.DoesNotContain(traces.Lines, trace => trace.Contains("canary", StringComparison.Ordinal));
    }, status: 11);

    [Fact]
    public async Task A_real_process_at_its_most_talkative_keeps_its_secrets()
    {
        await using var discord = await ScriptedDiscord.Start();
        using var program = BotProcess.Start(discord, ("Discord__Client", WireBot.DiscordNet), ("Logging__LogLevel__Default", "Trace"), ("Logging__LogLevel__Microsoft", "Trace"), ("Logging__LogLevel__System", "Trace"));
        var gateway = await discord.Session();
        await gateway.Interact(Events.Command("ask", ("question", "human rights")));
        await discord.Callback();
        discord.On("POST", "/interactions/*", RestAnswer.Error(400, 50035));
        await gateway.Interact(Events.Command("ask", ("question", "human rights")));
        await discord.Callback();
        await gateway.Close(4014);
        Assert.Equal(12, await program.Ended());
        var text = await program.Written();
        Assert.Contains("close code 4014", text, StringComparison.Ordinal);
        Assert.Contains("Discord.Net, Gateway: Ready", text, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", text, StringComparison.Ordinal);
    }

    private static async Task<string> Ask(GatewayPeer gateway)
    {
        var id = Events.NewId();
        await gateway.Interact(Events.Interaction(2, "ask", [("question", "human rights")], id: id));
        return id;
    }
}
#endif
