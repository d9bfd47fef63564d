using Tests.Support.Scripted;

namespace Tests.Wire.Faults;

public sealed class SecretFaults
{
    [Fact, Trait("Fault", "40")]
    public async Task No_secret_is_written_whatever_goes_wrong()
    {
        using var traces = new Traces();
        await Scenario.Run(async s =>
        {
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

            gateway.Drop();
            await s.Clock.PassTo(0.5, 0.5);
            var again = await s.Discord.Connection();
            await again.Send(Events.Hello());
            await again.Expect(6);
            await again.Close(4004);
            await s.Bot.Ended;
            Assert.DoesNotContain(s.Bot.Log.Lines, line => line.Contains("canary", StringComparison.Ordinal));
            Assert.DoesNotContain("canary", s.Bot.Written, StringComparison.Ordinal);
        }, status: 11);
        Assert.DoesNotContain(traces.Lines, trace => trace.Contains("canary", StringComparison.Ordinal));
    }

    [Fact, Trait("Fault", "40")]
    public async Task A_real_process_at_its_most_talkative_keeps_its_secrets()
    {
        await using var discord = await ScriptedDiscord.Start();
        using var program = BotProcess.Start(discord, ("Logging__LogLevel__Default", "Trace"), ("Logging__LogLevel__Microsoft", "Trace"), ("Logging__LogLevel__System", "Trace"));
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
        Assert.DoesNotContain("canary", text, StringComparison.Ordinal);
    }

    [Theory, Trait("Fault", "40")]
    [InlineData("GET https://discord.com/api/v10/webhooks/1/abc.def/messages/@original")]
    [InlineData("/interactions/123/abc.def/callback failed")]
    [InlineData("body {\"token\": \"abc.def\", \"x\":1}")]
    [InlineData("aW50ZXJhY3Rpb246abc.def")]
    [InlineData("my token is abc.def.long-enough here")]
    public void Whatever_holds_a_token_is_written_without_it(string line)
    {
        var settings = new Microsoft.Extensions.Configuration.ConfigurationManager { ["Discord:Token"] = "abc.def.long-enough" };
        Assert.DoesNotContain("abc", new Bot.Wire.Redaction(settings).Of(line), StringComparison.Ordinal);
    }
}
