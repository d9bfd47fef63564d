namespace Index.Passages.Knowledge;

/// <summary>A word as it is written, in lower case, and what analysis makes of it.</summary>
public sealed record KnownWord(string Written, string Term);
