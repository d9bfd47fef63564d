namespace Index.Quotes.Checking;

/// <summary>A piece of a quotation as it was given, and where its words stand (several places when it crosses clauses).</summary>
public sealed record QuotedPart(string Given, IReadOnlyList<QuotePlace> Places);
