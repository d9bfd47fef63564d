using Bot.Commands;
using Bot.Wire.OnMessages;

namespace Bot.Wire.Interactions;

/// <summary>What a user did in Discord, as far as it is read; ids are checked to be numbers, everything else is the client's word (INT-12).</summary>
internal sealed record Interaction
{
    /// <summary>The id; digits only.</summary>
    public required string Id { get; init; }

    /// <summary>What may answer it for fifteen minutes; secret.</summary>
    public required string Token { get; init; }

    /// <summary>What was done; types that do not exist yet are kept as they are.</summary>
    public required InteractionType Type { get; init; }

    /// <summary>The application; null when it is not told.</summary>
    public string? ApplicationId { get; init; }

    /// <summary>Who did it, and where.</summary>
    public Origin From { get; init; } = new();

    /// <summary>Who did it; null when neither a member nor a user is told.</summary>
    public string? UserId => From.UserId;

    /// <summary>The command's default name (CMD-18); empty when there is none.</summary>
    public string Command { get; init; } = "";

    /// <summary>The subcommand's default name; null when the command has none.</summary>
    public string? Subcommand { get; init; }

    /// <summary>The values by option name, of the subcommand where there is one; the last one counts when one comes twice.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    /// <summary>The option that is being typed; null when none is.</summary>
    public string? Focused { get; init; }

    /// <summary>The control that was pressed; null when none was.</summary>
    public Press? Press { get; init; }

    /// <summary>The message whose menu the command was called from; null for every other call.</summary>
    public TargetMessage? Target { get; init; }

    /// <summary>Whether the first answer is the answer to Discord's own request; what follows must not overtake it.</summary>
    public bool IsInline { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"interaction {Id}";
}
