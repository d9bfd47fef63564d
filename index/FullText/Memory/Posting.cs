namespace Index.FullText.Memory;

/// <summary>A term in one clause: how often in each field, and where its places begin in the term's list of places.</summary>
internal readonly record struct Posting(int Clause, int FirstPlace)
{
    public int Text { get; init; }

    public int Heading { get; init; }

    public int LeadIn { get; init; }
}
