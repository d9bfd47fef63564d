namespace Index.FullText.Analysis;

/// <summary>What a character is to a word.</summary>
internal enum RuneKind
{
    /// <summary>Ends a word.</summary>
    Separator,

    /// <summary>A letter or a digit.</summary>
    Word,

    /// <summary>A combining mark: goes on with a word, begins none.</summary>
    Mark,

    /// <summary>A letter of a script that is written without spaces.</summary>
    Ideograph,

    /// <summary>Zero-width: may stand in a word, means nothing.</summary>
    Ignored,
}
