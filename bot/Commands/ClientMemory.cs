namespace Bot.Commands;

/// <summary>Given to commands where the client of the gateway keeps an entry of everybody it has seen for as long as it runs, as Discord.Net does.</summary>
public sealed record ClientMemory;
