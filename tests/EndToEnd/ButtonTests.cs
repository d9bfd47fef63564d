using Bot.Commands;
using Bot.Wire.Components;
using CsCheck;
using Tests.Support;
using Tests.Support.Scripted;

namespace Tests.EndToEnd;

/// <summary>Buttons and menus under replies, pressed by their caller, by others, after a restart, and with ids that nobody sent.</summary>
public abstract class ButtonTests(string client) : Stories(client)
{
    private const string Question = "who should run the internet?";

    [Fact]
    public Task Its_caller_turns_the_pages_of_a_reply_in_its_place() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var first = await Answer(s, gateway, Events.Command("ask", ("question", Question)));
        var second = await Answer(s, gateway, Events.Press(first, Events.ControlId(first, ControlWords.Next)));
        Assert.Equal(7, second.Json.GetProperty("type").GetInt32());
        var asked = await Answer(s, gateway, Events.Command("ask", ("question", Question), ("page", 2)));
        Assert.Equal(Embeds(asked), Embeds(second));
        var back = await Answer(s, gateway, Events.Press(second, Events.ControlId(second, ControlWords.Back)));
        Assert.Equal(Embeds(first), Embeds(back));
    });

    [Fact]
    public Task The_table_of_coverage_is_turned_together_with_its_picture() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var first = await Answer(s, gateway, Events.Command("coverage"));
        var second = await Answer(s, gateway, Events.Press(first, Events.ControlId(first, ControlWords.Next)));
        Assert.NotEqual(Embeds(first), Embeds(second));
        Assert.NotEqual(first.Part("files[0]"), second.Part("files[0]"));
        Assert.Equal("coverage.png", second.Json.GetProperty("data").GetProperty("attachments")[0].GetProperty("filename").GetString());
    });

    [Fact]
    public Task A_strangers_press_is_refused_privately() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var first = await Answer(s, gateway, Events.Command("ask", ("question", Question)));
        var refusal = await Answer(s, gateway, Events.Press(first, Events.ControlId(first, ControlWords.Next), user: "2999"));
        Assert.Equal(4, refusal.Json.GetProperty("type").GetInt32());
        Assert.True(IsHidden(refusal));
        Assert.Contains("whoever asked", refusal.Text, StringComparison.Ordinal);
    });

    [Fact]
    public Task A_reference_that_could_mean_several_asks_which_one() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var unclear = await Answer(s, gateway, Events.Command("clause", ("reference", "2")));
        Assert.True(IsHidden(unclear));
        var menu = unclear.Json.GetProperty("data").GetProperty("components")[0].GetProperty("components")[0];
        var meant = menu.GetProperty("options").EnumerateArray().Select(option => option.GetProperty("value").GetString()!).First(value => value.StartsWith("wuzhen/", StringComparison.Ordinal));
        var quoted = await Answer(s, gateway, Events.Press(unclear, menu.GetProperty("custom_id").GetString()!, chosen: meant));
        Assert.Equal(7, quoted.Json.GetProperty("type").GetInt32());
        Assert.Equal(Embeds(await Answer(s, gateway, Events.Command("clause", ("reference", meant)))), Embeds(quoted));
    });

    [Fact]
    public Task A_button_pressed_after_a_restart_of_the_host_still_works() => Scenario.Run(async (discord, clock) =>
    {
        RestExchange first;
        await using (var before = WireBot.Start(discord, Over()))
        {
            await before.IsReady();
            var gateway = await discord.Session();
            await gateway.Interact(Events.Command("ask", ("question", Question)));
            first = await discord.Callback();
            await before.Stop();
        }

        clock.Pass(TimeSpan.FromSeconds(6));
        await using var after = WireBot.Start(discord, Over());
        await after.IsReady();
        var again = await discord.Session();
        await again.Interact(Events.Press(first, Events.ControlId(first, ControlWords.Next)));
        var second = await discord.Callback();
        Assert.Equal(7, second.Json.GetProperty("type").GetInt32());
        Assert.NotEqual(Embeds(first), Embeds(second));
        await after.Stop();
    });

    [Fact]
    public Task A_tampered_id_is_harmless() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var first = await Answer(s, gateway, Events.Command("ask", ("question", Question)));
        var good = Events.ControlId(first, ControlWords.Next);
        var mutated = Mutated(good);
        string[] bad =
        [
            "", "x", "1", "1t2!", "1t2!nosuch|question=x", "1t2!ask", "1t2!server.set|chat=on", "1t2!server",
            "1t2!privacy", "1p1!ask|question=x", "1v1!ask|question=x", "1v1!cite|reference=wuzhen_2", "1t2-",
            new string('1', 4_000),
            .. Enumerable.Range(0, 200).Select(mutated.Case),
        ];
        foreach (var id in bad)
        {
            var reply = await Answer(s, gateway, Events.Press(first, id));
            Assert.True(reply.Json.GetProperty("type").GetInt32() == 7 || IsHidden(reply), $"{id}: {reply.Text}");
        }

        Assert.DoesNotContain(s.Bot.Log.Lines, line => line.Contains("Fault of the program", StringComparison.Ordinal));
    });

    [Fact]
    public Task A_long_question_is_carried_by_all_the_buttons_together() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var question = string.Join(' ', Enumerable.Repeat("who should run the internet and decide on its rules,", 6));
        var first = await Answer(s, gateway, Events.Command("ask", ("question", question)));
        var second = await Answer(s, gateway, Events.Press(first, Events.ControlId(first, ControlWords.Next)));
        Assert.Equal(Embeds(await Answer(s, gateway, Events.Command("ask", ("question", question), ("page", 2)))), Embeds(second));
    });

    [Fact]
    public Task The_context_goes_to_whoever_presses_and_can_be_chosen_for_each_clause() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var first = await Answer(s, gateway, Events.Command("ask", ("question", Question)));
        var context = await Answer(s, gateway, Events.Press(first, Events.ControlId(first, ControlWords.Context), user: "2999"));
        Assert.True(IsHidden(context));
        var menu = Events.ControlId(context, null);
        var entries = context.Json.GetProperty("data").GetProperty("components").EnumerateArray().SelectMany(row => row.GetProperty("components").EnumerateArray()).Single(control => control.GetProperty("type").GetInt32() == 3).GetProperty("options").EnumerateArray().Select(entry => entry.GetProperty("value").GetString()!).ToList();
        var other = await Answer(s, gateway, Events.Press(context, menu, user: "2999", chosen: entries[^1]));
        Assert.Equal(7, other.Json.GetProperty("type").GetInt32());
        Assert.Equal(Embeds(await Answer(s, gateway, Events.Command("context", ("reference", entries[^1])))), Embeds(other));
        Assert.Equal(menu, Events.ControlId(other, null));
    });

    [Fact]
    public Task Citations_of_a_page_come_in_the_form_that_is_chosen() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var first = await Answer(s, gateway, Events.Command("clause", ("reference", "wuzhen 2")));
        var cited = await Answer(s, gateway, Events.Press(first, Events.ControlId(first, ControlWords.Cite)));
        Assert.True(IsHidden(cited));
        foreach (var form in CiteCommand.Forms)
        {
            var chosen = await Answer(s, gateway, Events.Press(cited, Events.ControlId(cited, null), chosen: form.Value));
            Assert.Equal(Embeds(await Answer(s, gateway, Events.Command("cite", ("reference", "wuzhen 2"), ("form", form.Value)))), Embeds(chosen));
        }
    });

    [Fact]
    public Task Why_explains_the_scores_to_whoever_presses() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var first = await Answer(s, gateway, Events.Command("ask", ("question", Question)));
        var why = await Answer(s, gateway, Events.Press(first, Events.ControlId(first, ControlWords.Why)));
        Assert.True(IsHidden(why));
        Assert.Equal(Embeds(await Answer(s, gateway, Events.Command("ask", ("question", Question), ("why", true)))), Embeds(why));
    });

    [Fact]
    public Task A_private_answer_is_published_unchanged_where_that_is_allowed() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var hidden = await Answer(s, gateway, Events.Command("ask", ("question", Question), ("hide", true), ("page", 2)));
        var publish = Events.ControlId(hidden, ControlWords.Publish);
        var published = await Answer(s, gateway, Events.Press(hidden, publish));
        Assert.Equal(4, published.Json.GetProperty("type").GetInt32());
        Assert.False(IsHidden(published));
        Assert.Equal(Embeds(hidden), Embeds(published));
        Assert.DoesNotContain(ControlWords.Publish, published.Text, StringComparison.Ordinal);

        await Answer(s, gateway, Events.Part("server", "set", "32", "3001", ("channels", "<#4002>")));
        var refused = await Answer(s, gateway, Events.Press(hidden, publish));
        Assert.True(IsHidden(refused));
        Assert.Contains("only to you", refused.Text, StringComparison.Ordinal);
    });

    private static async Task<RestExchange> Answer(Scenario s, GatewayPeer gateway, string interaction)
    {
        await gateway.Interact(interaction);
        return await s.Discord.Callback();
    }

    private static string Embeds(RestExchange reply) => reply.Json.GetProperty("data").TryGetProperty("embeds", out var embeds) ? embeds.GetRawText() : reply.Text;

    private static bool IsHidden(RestExchange reply) => reply.Json.GetProperty("data").TryGetProperty("flags", out var flags) && (flags.GetInt32() & 64) != 0;

    // One to three of its signs become others.
    private static Gen<string> Mutated(string id) =>
        Gen.Select(Gen.Int[0, id.Length - 1], Gen.Char['!', '~']).Array[1, 3].Select(changes =>
        {
            var signs = id.ToCharArray();
            foreach (var (at, sign) in changes) signs[at] = sign;
            return new string(signs);
        });

    public sealed class OverSlim() : ButtonTests(WireBot.Slim);

#if DISCORDNET
    public sealed class OverDiscordNet() : ButtonTests(WireBot.DiscordNet);
#endif
}
