using System.Reflection;

namespace Bot.Commands;

/// <summary>Where commands are looked for.</summary>
public sealed record CommandAssembly(Assembly Assembly);
