namespace Index.Principles.Comparing;

/// <summary>Terms with their weights, as a vector; of one length for any order in which they came.</summary>
internal sealed class WeighedWords
{
    private readonly SortedDictionary<string, double> _weights = new(StringComparer.Ordinal);
    private double? _length;

    private double Length => _length ??= Math.Sqrt(_weights.Values.Sum(w => w * w));

    public double this[string term] => _weights[term];

    public void Add(string term, double weight) => (_weights[term], _length) = (weight, null);

    /// <summary>The cosine of two vectors, 0 to 1.</summary>
    public double Cosine(WeighedWords other) =>
        Length * other.Length == 0 ? 0 : _weights.Where(w => other._weights.ContainsKey(w.Key)).Sum(w => w.Value * w.Value) / (Length * other.Length);
}
