namespace Index.Quotes.Checking.Matching;

/// <summary>Words <see cref="First"/> up to, not including, <see cref="End"/> of the record, as the source of a stretch of the quotation.</summary>
internal readonly record struct Match(int First, int End)
{
    public int Count => End - First;
}
