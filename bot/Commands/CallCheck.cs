using Bot.Replies;

namespace Bot.Commands;

/// <summary>What can be said of a call before its command sees it.</summary>
internal static class CallCheck
{
    private const int MostChoices = 5;

    /// <summary>Refuses a name that no command has, offering the nearest.</summary>
    public static Reply.Refusal UnknownCommand(string name, IEnumerable<string> names) => RefusalWords.NoCommand(Shortened(name), NearestNames.Of(name, names));

    /// <summary>Refuses unknown options, missing ones and values that are too long; null when the call may go on.</summary>
    public static Reply.Refusal? Refuse(CommandSpec spec, CommandCall call)
    {
        if (spec.Part(call.Subcommand) is not { } part) return RefusalWords.NoPart(spec, Shortened(call.Subcommand!));
        spec = part;
        foreach (var name in call.Options.Keys)
            if (!spec.Options.Any(option => option.Name == name))
                return RefusalWords.NoOption(spec, Shortened(name));

        foreach (var option in spec.Options)
        {
            if (option.IsRequired && call.Find(option.Name) is null)
                return RefusalWords.Missing(spec, option, Choices(option, ""));
            if (call[option.Name].Length > option.MaxLength)
                return RefusalWords.TooLong(spec, option, call[option.Name].Length);
            if (option.Choices.Count > 0 && call.Find(option.Name) is { } value && option.Choices.All(choice => choice.Value != value))
                return RefusalWords.NoChoice(option, Shortened(value));
        }

        return null;
    }

    /// <summary>The first choices for an option, as one hint; null when it has none to offer.</summary>
    public static string? Choices(CommandOption option, string typed)
    {
        if (option.Suggest is not { } suggest)
            return null;
        var choices = suggest(typed).Take(MostChoices).ToList();
        if (choices.Count == 0)
            choices = [.. suggest("").Take(MostChoices)];
        return choices.Count > 0 ? $"{CommandNames.Of(option.Name)}: {string.Join(", ", choices.Select(choice => choice.Value))}" : null;
    }

    private static string Shortened(string name) => name.Length > 40 ? $"{name[..40]}[…]" : name;
}
