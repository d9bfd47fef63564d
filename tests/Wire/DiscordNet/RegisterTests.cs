#if DISCORDNET
using System.Text.Json;
using Bot.Wire.Json;
using Bot.Wire.Registration;
using Tests.Support;
using Tests.Support.Scripted;

namespace Tests.Wire.DiscordNet;

/// <summary>The commands as Discord.Net registers them.</summary>
public sealed class RegisterTests() : Stories(WireBot.DiscordNet)
{
    [Theory]
    [InlineData(null, "commands")]
    [InlineData("77777777777777777", "guilds/77777777777777777/commands")]
    public Task They_are_those_that_this_programs_own_client_registers(string? testGuild, string path) => Run(async s =>
    {
        await s.Discord.Session();
        var put = await s.Discord.Request("PUT", $"/applications/{Events.Application}/{path}");
        var wanted = JsonSerializer.SerializeToElement(CommandPayload.Of(() => RealLibrary.Catalog.Specs, testGuild is not null), WireJson.Default.IReadOnlyListCommandJson);
        Assert.True(CommandComparison.AreSame(put.Json, wanted, testGuild is not null), put.Text);
        // Discord has given it up.
        Assert.DoesNotContain("\"default_permission\"", put.Text, StringComparison.Ordinal);
    }, builder => builder.Configuration["Discord:TestGuild"] = testGuild);

    [Fact]
    public Task Those_that_Discord_has_are_not_written_again() => Scenario.Run(async (discord, clock) =>
    {
        var registered = "[]";
        discord.On("GET", "/applications/*", _ => RestAnswer.Ok(registered));
        discord.On("PUT", "/applications/*", request => RestAnswer.Ok(registered = Events.AsRegistered(request.Text)));
        for (var start = 0; start < 3; start++)
        {
            await using var bot = WireBot.Start(discord, Over());
            await bot.IsReady();
            await discord.Session();
            await discord.Request("GET", $"/applications/{Events.Application}/commands");
            if (start == 0) await discord.Request("PUT", $"/applications/{Events.Application}/commands");
            await bot.Stop();
            clock.Pass(TimeSpan.FromSeconds(6));
        }

        Assert.Single(discord.Requests, request => request.Method == "PUT");
        registered = registered.Replace("Ask what", "Asked what", StringComparison.Ordinal);
        await using var after = WireBot.Start(discord, Over());
        await discord.Session();
        await discord.Request("PUT", $"/applications/{Events.Application}/commands");
    });

    [Theory]
    [InlineData(500, "trying again later")]
    [InlineData(400, "mend it and start again")]
    public Task Where_they_are_refused_the_bot_serves_on(int status, string next) => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await s.Discord.Request("PUT", "/applications/*");
        await s.Logged(next);
        await s.IsServed(gateway);
    }, plan: discord => discord.On("PUT", "/applications/*", RestAnswer.Error(status, 50035)));
}
#endif
