using System.Text.Json;
using Bot.Store;
using Microsoft.Extensions.DependencyInjection;
using Tests.Support.Scripted;

namespace Tests.EndToEnd;

/// <summary>What is stored for a server goes when the bot is removed from it, and only then.</summary>
public sealed class DepartureTests
{
    [Fact]
    public Task Removal_from_a_server_erases_what_is_stored_for_it() => Run(async (s, book) =>
    {
        s.Discord.On("GET", "/users/@me/guilds", request => RestAnswer.Ok(request.Path.EndsWith("after=0", StringComparison.Ordinal)
            ? JsonSerializer.Serialize(Enumerable.Range(1_000, 200).Select(id => new { id = $"{id}" })) : """[{"id":"3002","name":"still here"}]"""));
        await s.Clock.PassTo(14 * 60, 15 * 60);
        await s.Logged("server 3001 are erased");
        await s.Logged("server 900 are erased");
        Assert.Equal(["3002"], await book.Servers(default));
    });

    [Theory]
    [InlineData("""{"message":"no list"}""")]
    [InlineData("""[{"id":"1"},{}]""")]
    [InlineData("[")]
    public Task A_list_of_servers_that_is_not_whole_erases_nothing(string list) => Run(async (s, book) =>
    {
        s.Discord.On("GET", "/users/@me/guilds", RestAnswer.Ok(list));
        await s.Clock.PassTo(14 * 60, 15 * 60);
        await s.Discord.Request("GET", "/users/@me/guilds");
        // The next comparison is waited for only when this one is over.
        await s.Clock.Until(waits => waits.Any(wait => wait > TimeSpan.FromHours(23)), "the comparison did not end");
        Assert.Equal(["3001", "3002", "900"], await book.Servers(default));
    });

    // Without a gateway no heartbeat falls due while a quarter of an hour passes.
    private static async Task Run(Func<Scenario, SettingsBook, Task> story)
    {
        using var http = new HttpSide();
        await Scenario.Run(async s =>
        {
            await http.IsThere();
            var book = s.Bot.Services.GetRequiredService<SettingsBook>();
            foreach (var server in new[] { "3001", "3002", "900" }) await book.Change(server, before => before with { Chats = true }, default);
            await story(s, book);
        }, http.Settings());
    }
}
