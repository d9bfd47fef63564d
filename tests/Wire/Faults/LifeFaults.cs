using Bot.Commands;
using Bot.Hosting;
using Bot.Wire.Gateway;
using Bot.Wire.Interactions;
using Bot.Wire.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Tests.Support.Scripted;

namespace Tests.Wire.Faults;

public sealed class LifeFaults
{
    [Fact, Trait("Fault", "28")]
    public Task Every_wrong_setting_is_told_at_once_before_anything_is_connected() => Scenario.Run(async s =>
    {
        Assert.Equal(10, await s.Bot.Ended);
        foreach (var words in new[] { "Discord:Token begins with “Bot ”", "Discord:ApplicationId is “abc”", "Discord:PublicKey has 5 characters", "Discord:Mode is “pigeon”", "Discord:ApiBase is “http://example.com”", "Discord:Gateway is “https://x”", "Discord:TestGuild is “-1”", "Discord:Shards is “4/4”", "Discord:Chat is “perhaps”", "Discord:Client is “carrier”", "Discord:Tokn is no setting", "Corpus:Folder is “/no where/at all”", "Urls holds “http://127.0.0.1:99999”" })
            Assert.Contains(words, s.Bot.Written, StringComparison.Ordinal);
        Assert.Empty(s.Discord.Requests);
        Assert.DoesNotContain("secret-secret", s.Bot.Written, StringComparison.Ordinal);
    }, builder =>
    {
        foreach (var (key, value) in new[] { ("Token", "Bot secret-secret"), ("ApplicationId", "abc"), ("PublicKey", "xyzzy"), ("Mode", "pigeon"), ("ApiBase", "http://example.com"), ("Gateway", "https://x"), ("TestGuild", "-1"), ("Shards", "4/4"), ("Chat", "perhaps"), ("Client", "carrier"), ("Tokn", "x") })
            builder.Configuration[$"Discord:{key}"] = value;
        builder.Configuration["Corpus:Folder"] = "/no where/at all";
        builder.Configuration["Urls"] = "http://127.0.0.1:99999";
    }, status: 10);

    [Theory, Trait("Fault", "28")]
    [InlineData("\"abc.def.ghi\"", "quotation marks")]
    [InlineData("'abc.def.ghi'", "quotation marks")]
    [InlineData("Bot abc.def.ghi", "begins with “Bot ”")]
    [InlineData("abc def", "no token has")]
    [InlineData("abc\ndef", "no token has")]
    [InlineData("abc\u00e9", "no token has")]
    public void A_token_that_cannot_be_one_is_told_without_repeating_it(string token, string expected)
    {
        var (settings, errors) = SettingsReader.Read(new DiscordOptions { Token = token });
        Assert.Null(settings);
        Assert.Contains(expected, Assert.Single(errors), StringComparison.Ordinal);
        Assert.DoesNotContain("abc", errors[0], StringComparison.Ordinal);
    }

    [Theory, Trait("Fault", "28")]
    [InlineData("true", "gateway", true, null)]
    [InlineData("False", "http", false, null)]
    [InlineData("true", "http", false, "over the gateway alone")]
    [InlineData("yes", "gateway", false, "Set it to true or false")]
    public void Conversations_need_the_gateway(string chat, string mode, bool chats, string? error)
    {
        var (settings, errors) = SettingsReader.Read(new DiscordOptions { Token = "abc.def", PublicKey = new string('a', 64), Mode = mode, Chat = chat });
        Assert.Equal(chats, settings?.Chats ?? false);
        if (error is null) Assert.Empty(errors);
        else Assert.Contains(error, Assert.Single(errors), StringComparison.Ordinal);
    }

    [Theory, Trait("Fault", "28")]
    [InlineData(null, true)]
    [InlineData("auto", true)]
    [InlineData("Slim", false)]
    [InlineData("discordnet", true)]
    public void The_client_that_is_named_is_taken_and_one_that_was_not_built_in_is_told_with_its_switch(string? client, bool isDiscordNet)
    {
        var (settings, errors) = SettingsReader.Read(new DiscordOptions { Token = "abc.def", Client = client });
        if (client == "discordnet" && !GatewayClients.HasDiscordNet)
            Assert.Contains("-p:DiscordNet=true", Assert.Single(errors), StringComparison.Ordinal);
        else
            Assert.Equal(isDiscordNet && GatewayClients.HasDiscordNet ? WireClient.DiscordNet : WireClient.Slim, settings?.Client);
    }

    [Fact, Trait("Fault", "28")]
    public void An_empty_token_beside_other_settings_is_told_and_alone_it_is_none()
    {
        Assert.Equal(WireMode.None, SettingsReader.ModeOf(new DiscordOptions { Token = "" }));
        Assert.Contains("Discord:Token is empty", Assert.Single(SettingsReader.Read(new DiscordOptions { Token = " ", ApplicationId = "1100000000000000001" }).Errors), StringComparison.Ordinal);
    }

    [Fact, Trait("Fault", "28")]
    public void White_space_around_a_token_is_forgiven() =>
        Assert.Equal("abc.def.ghi", SettingsReader.Read(new DiscordOptions { Token = " abc.def.ghi\r\n" }).Settings!.Token!.Secret);

    [Fact, Trait("Fault", "29")]
    public Task Nothing_is_left_behind_by_reconnects_and_questions() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        int[] held = [], first = [];
        for (var round = 0; round < 12; round++)
        {
            for (var i = 0; i < 50; i++)
            {
                await gateway.Interact(Events.Interaction(2, "ask", [("question", "human rights")], user: $"{i}"));
                await s.Discord.Callback();
            }

            await Scenario.Until(s.Bot.Services.IsIdle, "an answer did not end");
            s.Clock.Pass(TimeSpan.FromSeconds(0.1));
            gateway.Drop();
            var wait = 0.5 * Math.Min(45, Math.Pow(2, round));
            await s.Clock.PassTo(wait, wait);
            gateway = await s.Discord.Connection();
            await gateway.Send(Events.Hello());
            await gateway.Expect(6);
            await gateway.Send(Events.Resumed);
            await s.IsServed(gateway);
            await Scenario.Until(s.Bot.Services.IsIdle, "an answer did not end");
            held = [s.Clock.Waits.Count, s.Bot.Services.GetRequiredService<AskerLimits>().Count, s.Bot.Services.GetRequiredService<RecentReplies>().Count];
            if (round == 0) first = held;
        }

        Assert.Equal(first, held);
    });

    [Fact, Trait("Fault", "29")]
    public Task Whatever_is_remembered_of_askers_and_replies_has_a_bound() => Scenario.Run(async s =>
    {
        await s.IsServed(await s.Discord.Session());
        var (askers, replies) = (s.Bot.Services.GetRequiredService<AskerLimits>(), s.Bot.Services.GetRequiredService<RecentReplies>());
        var catalog = await s.Bot.Services.GetRequiredService<LiveCatalog>().Current();
        for (var n = 0; n < 25_000; n++)
        {
            Assert.Null(askers.Refuse(new Origin { UserId = $"{n}" }));
            replies.Keep(catalog, $"{n}", Shown.Notice("kept"));
        }

        Assert.InRange(askers.Count, 1, 10_000);
        Assert.InRange(replies.Count, 1, 64);
        Assert.NotNull(replies.Find(catalog, "24999"));
        Assert.Null(replies.Find(catalog, "0"));
    });

    [Fact, Trait("Fault", "30")]
    public Task Stopping_answers_what_is_under_way_and_closes_with_1000() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        for (var i = 0; i < 2; i++) await gateway.Interact(Events.Interaction(2, "slow", [("seconds", "1")], user: $"{i}"));
        await gateway.Interact(Events.Command("ask", ("question", "human rights")));
        await s.Clock.Until(waits => waits.Count(wait => wait <= TimeSpan.FromMilliseconds(400)) >= 3, "not under way");
        var stopping = s.Bot.Stop();
        await s.Clock.Until(waits => waits.Any(wait => wait == TimeSpan.FromSeconds(5)), "not stopping");
        await gateway.Interact(Events.Command("ask", ("question", "just in time")));
        await s.Clock.Until(waits => waits.Count(wait => wait <= TimeSpan.FromMilliseconds(400)) >= 4, "not let in");
        s.Clock.Pass(TimeSpan.FromSeconds(0.6));
        for (var deferred = 0; deferred < 4; deferred++) Assert.Equal(5, (await s.Discord.Callback()).Json.GetProperty("type").GetInt32());
        await gateway.Interact(Events.Command("ask", ("question", "too late")));
        await s.Logged("has no answer: the program is stopping");
        SlowHandlers.Release();
        Assert.Equal(0, await stopping);
        Assert.Equal(1000, await gateway.Closed);
        Assert.Equal(4, s.Discord.Callbacks.Count());
        Assert.Equal(4, s.Discord.Requests.Count(request => request.Method == "PATCH"));
    }, SlowHandlers.Add);

    [Fact, Trait("Fault", "30")]
    public Task Stopping_waits_five_seconds_at_most() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        s.Discord.On("POST", "/interactions/*", RestAnswer.Silence);
        await gateway.Interact(Events.Command("ask", ("question", "human rights")));
        await s.Discord.Callback();
        var stopping = s.Bot.Stop();
        await s.Clock.Until(waits => waits.Any(wait => wait == TimeSpan.FromSeconds(5)), "nobody waits for five seconds");
        s.Clock.Pass(TimeSpan.FromSeconds(5));
        Assert.Equal(0, await stopping);
        Assert.Equal(1000, await gateway.Closed);
    });

    [Fact, Trait("Fault", "30")]
    public Task Whoever_stops_the_program_while_it_starts_gets_a_clean_end() => Scenario.Run(
        async s => Assert.Equal(0, await s.Bot.Ended), builder => builder.Services.AddHostedService<Stopper>());

    [Fact, Trait("Fault", "30")]
    public Task Stopping_while_connecting_is_clean() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Connection();
        await gateway.Send(Events.Hello());
        await gateway.Expect(2);
        Assert.Equal(0, await s.Bot.Stop());
        Assert.Equal(1000, await gateway.Closed);
    });

    [Fact, Trait("Fault", "30")]
    public Task Two_copies_of_the_bot_do_no_harm() => Scenario.Run(async (discord, clock) =>
    {
        await using var one = WireBot.Start(discord);
        var first = await discord.Session();
        clock.Pass(TimeSpan.FromSeconds(6));
        await using var two = WireBot.Start(discord);
        var second = await discord.Session();
        var answered = 0;
        discord.On("POST", "/interactions/*", _ => Interlocked.Increment(ref answered) == 1 ? RestAnswer.NoContent : RestAnswer.Error(400, 40060));
        var interaction = Events.Command("ask", ("question", "human rights"));
        await first.Interact(interaction);
        await second.Interact(interaction);
        await discord.Callback();
        await discord.Callback();
        Assert.Equal(0, await one.Finish());
        Assert.Equal(0, await two.Stop());
        Assert.Equal(2, discord.Callbacks.Count());
        Assert.DoesNotContain(discord.Requests, request => request.Path.StartsWith("/webhooks", StringComparison.Ordinal));
    });

    /// <summary>Asks the host to stop as SIGTERM does, while its services are being started.</summary>
    private sealed class Stopper(IHostApplicationLifetime lifetime) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            lifetime.StopApplication();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
