using Bot.Replies;

namespace Bot.Commands;

/// <summary>One command, the same for every front end: a pure function from call to reply. Commands are found by scanning the assembly.</summary>
public interface ICommand
{
    /// <summary>Name, description and options as users see them.</summary>
    CommandSpec Spec { get; }

    /// <summary>The reply to one call; an expected failure is a reply too.</summary>
    Reply Answer(CommandCall call);
}
