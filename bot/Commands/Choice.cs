namespace Bot.Commands;

/// <summary>A completion: what is shown and what the command receives.</summary>
public sealed record Choice(string Name, string Value);
