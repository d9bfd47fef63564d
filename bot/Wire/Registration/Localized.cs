using Bot.Commands;
using Bot.Wire.Json;
using Index.Wording;

namespace Bot.Wire.Registration;

/// <summary>Commands in English together with what they are called and say in the other languages (CMD-18): the same commands, made once a language.</summary>
internal static class Localized
{
    private const string Default = "en";

    /// <summary>The commands as English makes them, with the words of the others beside its own.</summary>
    public static IReadOnlyList<CommandJson> Of(Func<IReadOnlyList<CommandJson>> made)
    {
        var others = Languages.All.Where(language => language.Key != Default).ToDictionary(language => language.Key, language => Languages.In(language.Value, made));
        return [.. Languages.In(Languages.English, made).Select((command, index) => Command(command, others.ToDictionary(other => other.Key, other => other.Value[index])))];
    }

    private static CommandJson Command(CommandJson command, Dictionary<string, CommandJson> others) => command with
    {
        NameLocalizations = Names(command.Name),
        DescriptionLocalizations = command.Description is null ? null : Texts(others, other => other.Description!),
        Options = Options(command.Options, others.ToDictionary(other => other.Key, other => other.Value.Options)),
    };

    private static IReadOnlyList<OptionJson>? Options(IReadOnlyList<OptionJson>? options, Dictionary<string, IReadOnlyList<OptionJson>?> others) =>
        options is null ? null : [.. options.Select((option, index) => Option(option, others.ToDictionary(other => other.Key, other => other.Value![index])))];

    private static OptionJson Option(OptionJson option, Dictionary<string, OptionJson> others) => option with
    {
        NameLocalizations = Names(option.Name),
        DescriptionLocalizations = Texts(others, other => other.Description),
        Options = Options(option.Options, others.ToDictionary(other => other.Key, other => other.Value.Options)),
        Choices = option.Choices is null ? null : [.. option.Choices.Select((choice, index) => choice with { NameLocalizations = Texts(others, other => other.Choices![index].Name) })],
    };

    // A name that is the same everywhere needs no other.
    private static Dictionary<string, string>? Names(string name)
    {
        var names = Languages.All.Select(language => (language.Key, Name: Languages.In(language.Value, () => CommandNames.Of(name)))).Where(other => other.Name != name).ToDictionary();
        return names.Count > 0 ? names : null;
    }

    private static Dictionary<string, string> Texts<T>(Dictionary<string, T> others, Func<T, string> text) => others.ToDictionary(other => other.Key, other => text(other.Value));
}
