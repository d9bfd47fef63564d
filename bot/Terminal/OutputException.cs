namespace Bot.Terminal;

/// <summary>Standard output cannot be written; the message is the system's reason.</summary>
internal sealed class OutputException(string reason) : IOException(reason);
