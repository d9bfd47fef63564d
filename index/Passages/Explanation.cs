namespace Index.Passages;

/// <summary>Why a number is what it is: the formula or rule in words, its value, and the numbers it was made from.</summary>
public sealed record Explanation(string What, double Value, IReadOnlyList<Explanation> Parts)
{
    /// <summary>A number that comes from nowhere else.</summary>
    public Explanation(string what, double value) : this(what, value, []) { }
}
