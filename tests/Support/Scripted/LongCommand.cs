using System.Globalization;
using Bot.Commands;
using Bot.Replies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Tests.Support.Scripted;

/// <summary>A command whose reply is as long as the test wants.</summary>
internal sealed class LongCommand : ICommand
{
    public CommandSpec Spec => new("long", "Says much") { Options = [new("rows", "How much")] };

    public static void Add(IHostApplicationBuilder builder) =>
        builder.Services.AddSingleton(new CommandTypes([.. CommandTypes.In(typeof(ICommand).Assembly).All, typeof(LongCommand)]));

    public Reply Answer(CommandCall call) => new Reply.Listing("Long", [.. Enumerable.Range(0, int.Parse(call["rows"], CultureInfo.InvariantCulture))
        .Select(row => new ListRow($"row {row} ", "forty characters of text, more or less, no"))]);
}
