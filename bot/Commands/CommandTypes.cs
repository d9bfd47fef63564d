using System.Reflection;

namespace Bot.Commands;

/// <summary>The classes of the commands that are served.</summary>
public sealed record CommandTypes(IReadOnlyList<Type> All)
{
    /// <summary>Every command of an assembly: adding a class is all it takes to add a command.</summary>
    public static CommandTypes In(Assembly assembly) =>
        new([.. assembly.GetTypes().Where(type => type is { IsAbstract: false, IsInterface: false } && (type.IsAssignableTo(typeof(ICommand)) || type.IsAssignableTo(typeof(IStatefulCommand))))]);
}
