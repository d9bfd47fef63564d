using Bot.Replies;
using Index;
using Index.Passages.Knowledge;

namespace Bot.Commands;

/// <summary>The option that names one principle of the list.</summary>
internal static class PrincipleOption
{
    private const string Name = "principle";

    public static CommandOption Of(Library library, string description) =>
        new(Name, description) { IsRequired = false, Suggest = typed => Suggest(library, typed) };

    /// <summary>The principle that the call names, null when it names none; or why there is no such principle.</summary>
    public static (Principle? Principle, Reply.Refusal? Refusal) Read(Library library, CommandCall call)
    {
        if (call.Find(Name) is not { } name) return (null, null);
        if (library.FindPrinciple(name) is { } principle) return (principle, null);
        var near = NearestNames.Of(name.Trim(), library.Principles.Select(p => p.Id));
        return (null, RefusalWords.NoPrinciple(Visible.Of(name.Length > 40 ? $"{name[..40]}[…]" : name), near));
    }

    /// <summary>The principles whose names hold what was typed, those that begin with it first.</summary>
    public static IEnumerable<Choice> Suggest(Library library, string typed) =>
        library.Principles
            .Where(p => p.Also.Append(p.Name).Append(p.Id).Any(n => n.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(p => p.Name.StartsWith(typed.Trim(), StringComparison.OrdinalIgnoreCase))
            .Select(p => new Choice(p.Name, p.Id));
}
