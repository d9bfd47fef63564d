namespace Index.Quotes.References;

/// <summary>The numbers of a reference, the noun typed with them, and where among the pieces they begin and end.</summary>
internal sealed record NumberList(IReadOnlyList<Asked> Numbers, Noun Noun, int Start, int Next)
{
    /// <summary>Whether nothing but white space stands between the numbers: “13 2” may be the second part of 13.</summary>
    public bool IsBare { get; init; }

    /// <summary>The numbers as one way down, “13, 2” as 13(2); null where there is one number, a range or a path already.</summary>
    public IReadOnlyList<int>? AsPath() =>
        Numbers.Count > 1 && Numbers.All(n => n is { To: null, IsOrdinal: false, From: [> 0] }) ? [.. Numbers.Select(n => n.From[0])] : null;
}
