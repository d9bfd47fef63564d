namespace Index.Quotes.Checking;

/// <summary>Which side has the words.</summary>
public enum DiffOp
{
    /// <summary>Both.</summary>
    Same,

    /// <summary>Only the quotation: the quoter added them.</summary>
    Added,

    /// <summary>Only the source: the quoter dropped them.</summary>
    Dropped,
}
