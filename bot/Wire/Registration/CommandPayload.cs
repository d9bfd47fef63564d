using Bot.Commands;
using Bot.Replies.Text;
using Bot.Wire.Interactions;
using Bot.Wire.Json;
using Bot.Wire.Messages;

namespace Bot.Wire.Registration;

/// <summary>The commands as Discord registers them.</summary>
internal static class CommandPayload
{
    private const int Subcommand = 1, Text = 3, Number = 4, YesOrNo = 5, User = 6;
    private const int OnMessage = 3;
    private const long ManageServer = 1 << 5;
    private const int LongestDescription = 100;
    private static readonly int[] Everywhere = [0, 1, 2];
    private static readonly int[] ServersAndUsers = [0, 1];
    private static readonly int[] Servers = [0];

    /// <summary>All commands, in the order of their names, and those of a message's menu, in every language (<paramref name="specs"/> is asked once for each); those of one server leave out where they apply (CMD-16).</summary>
    public static IReadOnlyList<CommandJson> Of(Func<IEnumerable<CommandSpec>> specs, bool isForOneServer) => Localized.Of(() => All(specs(), isForOneServer));

    private static IReadOnlyList<CommandJson> All(IEnumerable<CommandSpec> specs, bool isForOneServer)
    {
        var all = specs.ToList();
        var menu = all.Select(spec => spec.OnMessage).OfType<string>().Append(MessageWords.Delete);
        return [.. all.Select(spec => Slash(spec, isForOneServer)), .. menu.Select(name => Menu(name, isForOneServer))];
    }

    private static CommandJson Slash(CommandSpec spec, bool isForOneServer) => new()
    {
        Name = spec.Name,
        Description = Short(spec.Description),
        Options = spec.Subcommands.Count > 0 ? [.. spec.Subcommands.Select(Part)] : [.. Options(spec), .. spec.IsPersonal ? [] : Shared(spec)],
        DefaultMemberPermissions = spec.IsForModerators ? ManageServer : null,
        Contexts = isForOneServer ? null : spec.IsForModerators ? Servers : Everywhere,
        IntegrationTypes = isForOneServer ? null : spec.IsForModerators ? Servers : ServersAndUsers,
    };

    private static CommandJson Menu(string name, bool isForOneServer) => new()
    {
        Name = name,
        Type = OnMessage,
        Contexts = isForOneServer ? null : Everywhere,
        IntegrationTypes = isForOneServer ? null : ServersAndUsers,
    };

    private static OptionJson Part(CommandSpec part) => new(Subcommand, part.Name, Short(part.Description)) { Options = [.. Options(part)] };

    // Discord wants what is required first (CMD-4), and takes completions or choices, not both (CMD-6).
    private static IEnumerable<OptionJson> Options(CommandSpec spec) =>
        spec.Options.OrderByDescending(option => option.IsRequired).Select(option => new OptionJson(Text, option.Name, Short(option.Description))
        {
            Required = option.IsRequired ? true : null,
            Autocomplete = option.Suggest is not null ? true : null,
            Choices = option.Choices.Count > 0 ? [.. option.Choices.Select(choice => new ChoiceJson(choice.Name, choice.Value))] : null,
            MaxLength = Math.Clamp(option.MaxLength, 1, 6000),
        });

    // Page, explanations and who sees the reply go with every command that answers.
    private static IEnumerable<OptionJson> Shared(CommandSpec spec) =>
        new[]
        {
            new OptionJson(Number, Calls.Page, CommandWords.Of(Calls.Page)) { MinValue = 1, MaxValue = Calls.MostPages },
            new OptionJson(YesOrNo, Calls.Why, CommandWords.Of(Calls.Why)),
            new OptionJson(YesOrNo, Calls.Hide, CommandWords.Of(Calls.Hide)),
            new OptionJson(User, Calls.Mention, CommandWords.Of(Calls.Mention)),
        }.Where(shared => spec.Options.All(option => option.Name != shared.Name));

    private static string Short(string description) => GraphemeCut.Of(description, LongestDescription, QuotationText.Cut);
}
