namespace Bot.Wire.Messages;

/// <summary>Kinds of first answer, by the numbers that Discord gave them (INT-5).</summary>
internal enum FirstAnswerKind
{
    /// <summary>A message.</summary>
    Message = 4,

    /// <summary>The loading state.</summary>
    Defer = 5,

    /// <summary>The promise to change the message whose control was pressed.</summary>
    DeferUpdate = 6,

    /// <summary>What takes the place of the message whose control was pressed.</summary>
    Update = 7,

    /// <summary>Completions.</summary>
    Choices = 8,
}
