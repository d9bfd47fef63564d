using Bot.Replies;

namespace Bot.Commands;

/// <summary>A command whose reply depends on what is stored, or changes it; its replies are for the asker alone. Found by scanning like the others.</summary>
public interface IStatefulCommand
{
    /// <summary>Name, description, subcommands and options as users see them.</summary>
    CommandSpec Spec { get; }

    /// <summary>The reply to one call, once what it changed is safe; an expected failure is a reply too, or the store's own exception.</summary>
    Task<Reply> Answer(CommandCall call, CancellationToken cancelled);
}
