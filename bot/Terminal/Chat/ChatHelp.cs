using Bot.Commands;
using Bot.Replies;

namespace Bot.Terminal.Chat;

/// <summary>What the terminal says of itself.</summary>
internal static class ChatHelp
{
    /// <summary>What stands above the first prompt.</summary>
    public static IReadOnlyList<string> Banner { get; } =
    [
        "Rapporteur quotes the record: policy documents in their own words, cited, and silence where they are silent.",
        "No Discord token is set; to connect, set Discord__Token in the environment and start again. "
            + "Until then, here is the terminal chat.",
        "",
        "  who should run the internet?",
        "  /principle sovereignty",
        "  /compare dfi wuzhen",
        "",
        "/help lists every command, /quit ends.",
    ];

    /// <summary>Every command with its options, the terminal's own among them.</summary>
    public static Reply.Listing Listing(IEnumerable<CommandSpec> specs)
    {
        var rows = specs
            .SelectMany(spec => spec.Options.Select(Row).Concat(spec.Subcommands.Select(part => new ListRow(part.Name, part.Description, Depth: 1))).Prepend(new ListRow($"/{spec.Name}", spec.Description)))
            .Concat(
            [
                new ListRow("/more", "Show the next page of the last reply"),
                new ListRow("/why", "Repeat the last reply with every score explained"),
                new ListRow("/help", "Show this list"),
                new ListRow("/quit", "End the chat"),
            ]);
        return new Reply.Listing("Commands", [.. rows])
        {
            Foot = "A line without a slash is a question. Options are written --document wuzhen or document:wuzhen; --why and --page 2 go with every command.",
        };
    }

    private static ListRow Row(CommandOption option) =>
        new(option.Name, option.IsRequired ? option.Description : $"{option.Description} (optional)", Depth: 1);
}
