namespace Index.Quotes.Checking;

/// <summary>What a check found, from best to worst; decided by rules on words, never by a similarity score.</summary>
public enum Verdict
{
    /// <summary>The words stand so in the record; only typography, case or white space may differ, or an honest ellipsis leaves words out.</summary>
    Verbatim,

    /// <summary>The words come from one place of the record, but some were changed, added or dropped.</summary>
    Altered,

    /// <summary>The words are real, but not from the document they were claimed for.</summary>
    Misattributed,

    /// <summary>Real words from distant places, or out of order, made to read as one sentence.</summary>
    Stitched,

    /// <summary>No place of the record has these words.</summary>
    Absent,
}
