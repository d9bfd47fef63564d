using Bot.Commands;
using Bot.Replies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Tests.Support.Scripted;

/// <summary>A command that is done when the test says so; one test uses it at a time, as tests of one class do.</summary>
internal sealed class SlowCommand : ICommand
{
    private static readonly SemaphoreSlim Begun = new(0);
    private static readonly SemaphoreSlim Done = new(0);

    public CommandSpec Spec => new("slow", "Takes its time") { Options = [new("seconds", "How long")] };

    /// <summary>Adds it to the program's own commands.</summary>
    public static void Add(IHostApplicationBuilder builder) =>
        builder.Services.AddSingleton(new CommandTypes([.. CommandTypes.In(typeof(ICommand).Assembly).All, typeof(SlowCommand)]));

    /// <summary>Waits until a call has begun and somebody waits for it to end.</summary>
    public static async Task Started(ScriptedClock clock)
    {
        Assert.True(await Begun.WaitAsync(TimeSpan.FromSeconds(20)), "the slow command was not called");
        await clock.Until(waits => waits.Any(wait => wait > TimeSpan.Zero && wait <= TimeSpan.FromMilliseconds(400)), "nobody waits for 400 ms");
    }

    public static void Finish(int calls = 1) => Done.Release(calls);

    public Reply Answer(CommandCall call)
    {
        Begun.Release();
        Assert.True(Done.Wait(TimeSpan.FromSeconds(60)));
        return new Reply.Listing("Slow", [new ListRow("slow but here", "done")]);
    }
}
