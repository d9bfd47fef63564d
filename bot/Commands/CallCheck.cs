using System.Globalization;
using Bot.Replies;

namespace Bot.Commands;

/// <summary>What can be said of a call before its command sees it.</summary>
internal static class CallCheck
{
    private const int MostChoices = 5;

    /// <summary>Refuses a name that no command has, offering the nearest.</summary>
    public static Reply.Refusal UnknownCommand(string name, IEnumerable<string> names)
    {
        var near = NearestNames.Of(name, names);
        return new Reply.Refusal(
            $"There is no command “{Shortened(name)}”.",
            near.Count > 0 ? $"Did you mean {string.Join(" or ", near)}? Help lists them all." : "Help lists them all.");
    }

    /// <summary>Refuses unknown options, missing ones and values that are too long; null when the call may go on.</summary>
    public static Reply.Refusal? Refuse(CommandSpec spec, CommandCall call)
    {
        if (spec.Part(call.Subcommand) is not { } part)
            return new Reply.Refusal($"“{spec.Name}” has no part “{Shortened(call.Subcommand!)}”.", $"It has {string.Join(", ", spec.Subcommands.Select(known => known.Name))}.");
        spec = part;
        foreach (var name in call.Options.Keys)
            if (!spec.Options.Any(option => option.Name == name))
                return UnknownOption(spec, name);

        foreach (var option in spec.Options)
        {
            if (option.IsRequired && call.Find(option.Name) is null)
                return new Reply.Refusal($"“{spec.Name}” needs {option.Name}: {option.Description}.", Offer(option, spec));
            if (call[option.Name].Length > option.MaxLength)
                return new Reply.Refusal(
                    $"{option.Name} is {Number(call[option.Name].Length)} characters long; “{spec.Name}” takes at most {Number(option.MaxLength)}.",
                    "Shorten it, or call once for each part.");
            if (option.Choices.Count > 0 && call.Find(option.Name) is { } value && option.Choices.All(choice => choice.Value != value))
                return new Reply.Refusal($"{option.Name} cannot be “{Shortened(value)}”.", $"It can be {string.Join(" or ", option.Choices.Select(choice => choice.Value))}.");
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
        return choices.Count > 0 ? $"{option.Name}: {string.Join(", ", choices.Select(choice => choice.Value))}" : null;
    }

    private static Reply.Refusal UnknownOption(CommandSpec spec, string name)
    {
        var takes = string.Join(", ", spec.Options.Select(option => option.Name));
        return new Reply.Refusal(
            $"“{spec.Name}” has no option “{Shortened(name)}”.",
            takes.Length > 0 ? $"It takes {takes}." : "It takes none.");
    }

    private static string Offer(CommandOption option, CommandSpec spec) =>
        Choices(option, "") is { } choices ? $"Choices for {choices}." : $"Give it after the command's name, as in “{spec.Name} …”.";

    private static string Shortened(string name) => name.Length > 40 ? $"{name[..40]}[…]" : name;

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
