using Bot.Replies;
using Index.Corpus;
using Index.Wording;

namespace Bot.Commands;

/// <summary>Why a call has no answer, and what to do next.</summary>
internal static class RefusalWords
{
    private static readonly WordBook Words = new(typeof(RefusalWords));

    public static Reply.Refusal NoQuote => Refusal(nameof(NoQuote));

    public static Reply.Refusal NoCommand(string name, IReadOnlyList<string> near) =>
        new(Words.Text([name]), near.Count > 0 ? Words.Text([Either(near.Select(CommandNames.Of))], "NoCommand.Near") : Words.Text(name: "NoCommand.Next"));

    public static Reply.Refusal NoPart(CommandSpec spec, string name) => Refusal(nameof(NoPart), CommandNames.Of(spec.Name), name, CommandNames.Listed(spec.Subcommands.Select(part => part.Name)));

    public static Reply.Refusal NoOption(CommandSpec spec, string name) => new(
        Words.Text([CommandNames.Of(spec.Name), name]),
        spec.Options.Count > 0 ? Words.Text([CommandNames.Listed(spec.Options.Select(option => option.Name))], "NoOption.Next") : Words.Text(name: "NoOption.None"));

    public static Reply.Refusal Missing(CommandSpec spec, CommandOption option, string? choices) => new(
        Words.Text([CommandNames.Of(spec.Name), CommandNames.Of(option.Name), option.Description]),
        choices is null ? Words.Text([CommandNames.Of(spec.Name)], "Missing.Next") : Words.Text([choices], "Missing.Choices"));

    public static Reply.Refusal TooLong(CommandSpec spec, CommandOption option, int length) => Refusal(nameof(TooLong), CommandNames.Of(option.Name), length, CommandNames.Of(spec.Name), option.MaxLength);

    public static Reply.Refusal NoChoice(CommandOption option, string value) => Refusal(nameof(NoChoice), CommandNames.Of(option.Name), value, Either(option.Choices.Select(choice => choice.Value)));

    public static Reply.Refusal Failed(string command, string reference) => Refusal(nameof(Failed), CommandNames.Of(command), reference) with { Reference = reference };

    public static Reply.Refusal NoDocument(string name, IEnumerable<string> there) => Refusal(nameof(NoDocument), name, string.Join(", ", there));

    public static Reply.Refusal NoSuchSource(string name, IEnumerable<string> there) => Refusal(nameof(NoSuchSource), name, string.Join(", ", there));

    public static Reply.Refusal NoPrinciple(string name, IReadOnlyList<string> near) =>
        new(Words.Text([name]), near.Count > 0 ? Words.Text([Either(near)], "NoPrinciple.Near") : Words.Text(name: "NoPrinciple.Next"));

    public static Reply.Refusal Ambiguous(string typed, IReadOnlyList<Clause> clauses) =>
        Refusal(nameof(Ambiguous), typed, clauses.Count, string.Join(", ", clauses.Select(clause => clause.Id))) with { Candidates = clauses };

    public static Reply.Refusal NoForm(string typed, IEnumerable<string> there) => Refusal(nameof(NoForm), typed, string.Join(", ", there));

    public static Reply.Refusal NoScale(string file) => Refusal(nameof(NoScale), file);

    public static Reply.Refusal OneEdition(string document, string others) => Refusal(nameof(OneEdition), document, others);

    public static Reply.Refusal Twice(string document) => Refusal(nameof(Twice), document);

    public static Reply.Refusal TooMany(int documents, int most) => Refusal(nameof(TooMany), documents, most);

    private static string Either(IEnumerable<string> names) => string.Join(Words.Text(), names);

    private static Reply.Refusal Refusal(string name, params object?[] values) => new(Words.Text(values, name), Words.Text(values, $"{name}.Next"));
}
