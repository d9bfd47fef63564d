using System.Globalization;
using Bot.Commands;

namespace Bot.Wire.Interactions;

/// <summary>Turns what Discord sends into the call that every front end makes.</summary>
internal static class Calls
{
    /// <summary>The option with which a later page of a reply is asked for.</summary>
    public const string Page = "page";

    /// <summary>The option with which scores are explained.</summary>
    public const string Why = "why";

    /// <summary>The option with which a reply is for the asker alone.</summary>
    public const string Hide = "hide";

    /// <summary>The option that addresses a reply to somebody.</summary>
    public const string Mention = "mention";

    /// <summary>The highest page that may be asked for.</summary>
    public const int MostPages = 1_000;

    /// <summary>The call; page, explanations and who sees the reply are every command's and no option of its own.</summary>
    public static CommandCall Of(Interaction interaction, CommandSpec? spec)
    {
        var own = interaction.Options.Where(option => IsOwn(spec, option.Key)).ToDictionary(option => option.Key, option => option.Value);
        return new CommandCall(interaction.Command, own)
        {
            Subcommand = interaction.Subcommand,
            From = interaction.From,
            Page = Value(interaction, spec, Page) is { } page && int.TryParse(page, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, MostPages) : 1,
            To = Value(interaction, spec, Mention) is { } user && IsId(user) ? user : null,
            Why = Value(interaction, spec, Why) == "true",
        };
    }

    /// <summary>Whether the asker wants the reply for themselves.</summary>
    public static bool IsHidden(Interaction interaction, CommandSpec? spec) => Value(interaction, spec, Hide) == "true";

    /// <summary>Whether a text can be the id of a user.</summary>
    public static bool IsId(string text) => text.Length is > 0 and <= 20 && text.All(char.IsAsciiDigit);

    private static string? Value(Interaction interaction, CommandSpec? spec, string name) =>
        IsOwn(spec, name) ? null : interaction.Options.GetValueOrDefault(name);

    private static bool IsOwn(CommandSpec? spec, string name) =>
        name is not (Page or Why or Hide or Mention) || (spec?.Options.Any(option => option.Name == name) ?? false);
}
