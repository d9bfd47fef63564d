using Bot.Wire.Json;
using Discord;

namespace Bot.Wire.DiscordNet;

/// <summary>Commands in Discord.Net's own forms, and back.</summary>
internal static class CommandForms
{
    /// <summary>A command as Discord.Net registers it.</summary>
    public static ApplicationCommandProperties Of(CommandJson command)
    {
        ApplicationCommandProperties form = command.Type == (int)ApplicationCommandType.Message ? new MessageCommandBuilder { Name = command.Name }.Build() : Slash(command);
        form.NameLocalizations = command.NameLocalizations;
        form.DescriptionLocalizations = command.DescriptionLocalizations;
        if (command.DefaultMemberPermissions is { } rights) form.DefaultMemberPermissions = (GuildPermission)rights;
        if (command.Contexts is { } contexts) form.ContextTypes = contexts.Select(context => (InteractionContextType)context).ToHashSet();
        if (command.IntegrationTypes is { } types) form.IntegrationTypes = types.Select(type => (ApplicationIntegrationType)type).ToHashSet();
        // Where it can be called the contexts say, and by whom the rights; the older members would say the opposite for
        // some.
        form.IsDMEnabled = Optional<bool>.Unspecified;
        form.IsDefaultPermission = Optional<bool>.Unspecified;
        return form;
    }

    /// <summary>Registered commands as this program writes them.</summary>
    public static IReadOnlyList<CommandJson> Of(IEnumerable<IApplicationCommand> commands) => [.. commands.Select(Of)];

    private static SlashCommandProperties Slash(CommandJson command)
    {
        var form = new SlashCommandBuilder { Name = command.Name, Description = command.Description }.Build();
        if (command.Options is { Count: > 0 } options) form.Options = options.Select(Of).ToList();
        return form;
    }

    private static ApplicationCommandOptionProperties Of(OptionJson option) => new()
    {
        Type = (ApplicationCommandOptionType)option.Type,
        Name = option.Name,
        Description = option.Description,
        NameLocalizations = ByLanguage(option.NameLocalizations),
        DescriptionLocalizations = ByLanguage(option.DescriptionLocalizations),
        IsRequired = option.Required,
        IsAutocomplete = option.Autocomplete ?? false,
        MaxLength = option.MaxLength,
        MinValue = option.MinValue,
        MaxValue = option.MaxValue,
        Choices = option.Choices?.Select(choice => new ApplicationCommandOptionChoiceProperties { Name = choice.Name, Value = choice.Value, NameLocalizations = ByLanguage(choice.NameLocalizations) }).ToList(),
        Options = option.Options?.Select(Of).ToList(),
    };

    private static Dictionary<string, string>? ByLanguage(IReadOnlyDictionary<string, string>? words) => words?.ToDictionary();

    private static CommandJson Of(IApplicationCommand command) => new()
    {
        Type = (int)command.Type,
        Name = command.Name,
        Description = command.Description,
        NameLocalizations = command.NameLocalizations,
        DescriptionLocalizations = command.DescriptionLocalizations,
        Options = command.Options is { Count: > 0 } options ? [.. options.Select(Of)] : null,
        DefaultMemberPermissions = command.DefaultMemberPermissions.RawValue is > 0 and var rights ? (long)rights : null,
        Contexts = command.ContextTypes is { Count: > 0 } contexts ? [.. contexts.Select(context => (int)context)] : null,
        IntegrationTypes = command.IntegrationTypes is { Count: > 0 } types ? [.. types.Select(type => (int)type)] : null,
    };

    private static OptionJson Of(IApplicationCommandOption option) => new((int)option.Type, option.Name, option.Description)
    {
        NameLocalizations = option.NameLocalizations,
        DescriptionLocalizations = option.DescriptionLocalizations,
        Required = option.IsRequired,
        Autocomplete = option.IsAutocomplete,
        MaxLength = option.MaxLength,
        MinValue = (int?)option.MinValue,
        MaxValue = (int?)option.MaxValue,
        Choices = option.Choices is { Count: > 0 } choices ? [.. choices.Select(choice => new ChoiceJson(choice.Name, $"{choice.Value}") { NameLocalizations = choice.NameLocalizations })] : null,
        Options = option.Options is { Count: > 0 } parts ? [.. parts.Select(Of)] : null,
    };
}
