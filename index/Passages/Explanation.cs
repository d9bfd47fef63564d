namespace Index.Passages;

/// <summary>Why a number is what it is: the formula or rule in words, its value, and the numbers it was made from.</summary>
public sealed class Explanation
{
    private readonly Func<string> _what;

    /// <summary>Words that are made when they are read: then their language is the reader's, and most explanations are never read.</summary>
    public Explanation(Func<string> what, double value, IReadOnlyList<Explanation>? parts = null) => (_what, Value, Parts) = (what, value, parts ?? []);

    /// <summary>Words that are the same in every language, such as a name.</summary>
    public Explanation(string what, double value, IReadOnlyList<Explanation>? parts = null) : this(() => what, value, parts) { }

    /// <summary>The formula or rule in words.</summary>
    public string What => _what();

    /// <summary>The number.</summary>
    public double Value { get; }

    /// <summary>The numbers it was made from; none when it comes from nowhere else.</summary>
    public IReadOnlyList<Explanation> Parts { get; }
}
