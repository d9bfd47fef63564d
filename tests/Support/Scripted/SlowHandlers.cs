using Bot.Commands;
using Bot.Replies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Tests.Support.Scripted;

/// <summary>A command that hangs until the test lets all of its calls go.</summary>
internal sealed class SlowHandlers : ICommand
{
    private static readonly ManualResetEventSlim Gate = new();

    public CommandSpec Spec => new("slow", "Hangs") { Options = [new("seconds", "How long")] };

    public static void Add(IHostApplicationBuilder builder)
    {
        Gate.Reset();
        builder.Services.AddSingleton(new CommandTypes([.. CommandTypes.In(typeof(ICommand).Assembly).All, typeof(SlowHandlers)]));
    }

    public static void Release() => Gate.Set();

    public Reply Answer(CommandCall call)
    {
        Gate.Wait(TimeSpan.FromSeconds(60));
        return new Reply.Listing("Slow", [new ListRow("slow but here", "done")]);
    }
}
