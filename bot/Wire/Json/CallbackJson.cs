namespace Bot.Wire.Json;

/// <summary>The first answer to an interaction (INT-5).</summary>
internal sealed record CallbackJson(int Type, MessageJson? Data = null);

/// <summary>The loading state; nothing but the ephemeral flag may be set (INT-6).</summary>
internal sealed record DeferJson(int Type, DeferDataJson? Data);

/// <summary>Who sees the loading state and what follows.</summary>
internal sealed record DeferDataJson(int Flags);

/// <summary>Completions for the option that is being typed (INT-12).</summary>
internal sealed record ChoicesJson(int Type, ChoiceListJson Data);

/// <summary>At most 25 choices.</summary>
internal sealed record ChoiceListJson(IReadOnlyList<ChoiceJson> Choices);

/// <summary>What is shown, and what is sent when it is taken.</summary>
internal sealed record ChoiceJson(string Name, string Value)
{
    /// <summary>Its name by language (CMD-18); null for completions, which are made in one.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }
}
