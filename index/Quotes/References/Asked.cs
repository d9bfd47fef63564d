namespace Index.Quotes.References;

/// <summary>
/// One number or range of a reference, as a path: <c>5(2)</c> is 5, 2. <see cref="To"/> is null unless a range was typed;
/// <see cref="IsOrdinal"/> tells “second” from “2”.
/// </summary>
internal sealed record Asked(IReadOnlyList<int> From, IReadOnlyList<int>? To, bool IsOrdinal, string Typed, string? TypedTo);
