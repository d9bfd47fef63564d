namespace Index.Quotes.References;

/// <summary>What a reading went by, surest first; it decides between documents when none was named.</summary>
internal enum Sign
{
    Place,
    Heading,
    Opening,
    Words,
    Correction,
    Nothing,
}
