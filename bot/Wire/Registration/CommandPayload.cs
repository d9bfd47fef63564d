using Bot.Commands;
using Bot.Replies.Text;
using Bot.Wire.Interactions;
using Bot.Wire.Json;
using Bot.Wire.Messages;

namespace Bot.Wire.Registration;

/// <summary>The commands as Discord registers them.</summary>
internal static class CommandPayload
{
    private const int Text = 3, Number = 4, YesOrNo = 5;
    private const int LongestDescription = 100;
    private static readonly int[] Everywhere = [0, 1, 2];
    private static readonly int[] ServersAndUsers = [0, 1];

    /// <summary>All commands, in the order of their names; those of one server leave out where they apply (CMD-16).</summary>
    public static IReadOnlyList<CommandJson> Of(IEnumerable<CommandSpec> specs, bool isForOneServer) => [.. specs.Select(spec => new CommandJson
    {
        Name = spec.Name,
        Description = Short(spec.Description),
        Options = spec.Options.Count > 0 ? [.. Options(spec)] : null,
        Contexts = isForOneServer ? null : Everywhere,
        IntegrationTypes = isForOneServer ? null : ServersAndUsers,
    })];

    // Discord wants what is required first (CMD-4); page and explanations go with every command that takes a question.
    private static IEnumerable<OptionJson> Options(CommandSpec spec) =>
        spec.Options.OrderByDescending(option => option.IsRequired).Select(option => new OptionJson(Text, option.Name, Short(option.Description))
        {
            Required = option.IsRequired ? true : null,
            Autocomplete = option.Suggest is not null ? true : null,
            MaxLength = Math.Clamp(option.MaxLength, 1, 6000),
        })
        .Concat(new[]
        {
            new OptionJson(Number, Calls.Page, "Which page of a long reply") { MinValue = 1, MaxValue = Calls.MostPages },
            new OptionJson(YesOrNo, Calls.Why, "Explain why each quotation was found"),
        }.Where(common => spec.Options.All(option => option.Name != common.Name)));

    private static string Short(string description) => GraphemeCut.Of(description, LongestDescription, QuotationText.Cut);
}
