using Index;

namespace Bot.Commands;

/// <summary>Completions for an option that takes a principle.</summary>
internal static class PrincipleOption
{
    /// <summary>Principles whose name, id or other name holds what was typed, names that begin with it first.</summary>
    public static Func<string, IEnumerable<Choice>> Suggest(Library library) => typed =>
        library.Principles
            .Where(p => p.Also.Append(p.Name).Append(p.Id).Any(n => n.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(p => p.Name.StartsWith(typed.Trim(), StringComparison.OrdinalIgnoreCase))
            .Select(p => new Choice(p.Name, p.Id));
}
