namespace Index.Quotes.References;

/// <summary>How a reference was understood inside one document, and how sure the sign is that led there.</summary>
internal sealed record Reading(Reference Reference, Sign Sign);
