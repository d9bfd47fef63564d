using System.Reflection;

namespace Bot.Commands;

/// <summary>The classes of the commands that are served.</summary>
public sealed record CommandTypes(IReadOnlyList<Type> All)
{
    // Public types alone: to look through all of them would load the whole program, and what its parts need, at every start.
    /// <summary>Every public command of an assembly: adding a class is all it takes to add a command.</summary>
    public static CommandTypes In(Assembly assembly) =>
        new([.. assembly.GetExportedTypes().Where(type => type is { IsAbstract: false, IsInterface: false } && (type.IsAssignableTo(typeof(ICommand)) || type.IsAssignableTo(typeof(IStatefulCommand))))]);
}
