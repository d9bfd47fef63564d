using Bot.Commands;

namespace Bot.Terminal.OneShot;

/// <summary>What a command line asks for; with a batch, the call gives what a line leaves out.</summary>
internal sealed record OneShotCall(CommandSpec Spec, CommandCall Call, bool Json, string? Batch)
{
    /// <summary>The file to draw the reply to; null for none.</summary>
    public string? Picture { get; init; }
}
