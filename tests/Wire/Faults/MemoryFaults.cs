using Tests.Support.Scripted;

namespace Tests.Wire.Faults;

public sealed class MemoryFaults
{
    // The collector may use no more than this: whatever a storm leaves behind for good fills it, and the process ends.
    private const string MostHeap = "0x4000000";
    private const double Tolerance = 1.1;
    private const int Longest = 6_000;
    private const int Storm = 2_000;

    // Those of requests stay open for the next burst, up to a limit; the gateway has one, and the runtime a few of its own.
    private const int MostConnections = 64 + 8;
    private static readonly string[] Questions =
    [
        "human rights", "who decides about the domain names?", "sovereignty", "is privacy protected?",
        "children and harmful content",
    ];

    [Fact, Trait("Invariant", "7")]
    public async Task A_storm_is_answered_within_a_fixed_heap_and_handles_are_as_before()
    {
        await using var discord = await ScriptedDiscord.Start();
        using var program = BotProcess.Start(
            discord, ("Manners__UserCalls", "0"), ("DOTNET_GCHeapHardLimit", MostHeap));
        var gateway = await discord.Session();
        await Ask(discord, gateway, 400);
        var files = program.Handles.Files;

        var isFailing = true;
        discord.On("POST", "/interactions/*", _ => Answer(isFailing));
        for (var drops = 0; drops < 2; drops++)
        {
            for (var i = 0; i < Storm / 2; i++)
            {
                // Every question is another one, so that nothing is answered from what is remembered.
                var question = $"{drops} {i} {new string((char)('a' + i % 26), Longest)}"[..Longest];
                await gateway.Interact(Events.Command("ask", ("question", question)));
                if (i % 100 == 99) await Callbacks(discord, 100);
            }

            gateway.Drop();
            gateway = await discord.Connection();
            await gateway.Send(Events.Hello());
            await gateway.Expect(6);
            await gateway.Send(Events.Resumed);
        }

        isFailing = false;
        // Connections are closed when there is quiet, not at once.
        for (var calm = 0; calm < 50 && !IsBack(); calm++) await Ask(discord, gateway, 100);
        Assert.True(IsBack(), $"I7: {program.Handles} handles after the storm, {files} files before");

        bool IsBack() => program.Handles.Files <= files * Tolerance && program.Handles.Connections <= MostConnections;
    }

    private static async Task Callbacks(ScriptedDiscord discord, int count)
    {
        for (var i = 0; i < count; i++) await discord.Callback();
    }

    private static RestAnswer Answer(bool isFailing) => !isFailing ? RestAnswer.NoContent : Random.Shared.Next(3) switch
    {
        0 => RestAnswer.Reset,
        1 => new RestAnswer(500),
        _ => RestAnswer.Error(404, 10062),
    };

    private static async Task Ask(ScriptedDiscord discord, GatewayPeer gateway, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await gateway.Interact(Events.Command("ask", ("question", $"{Questions[i % Questions.Length]} {i}")));
            await discord.Callback();
        }
    }
}
