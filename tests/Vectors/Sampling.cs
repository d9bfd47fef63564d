namespace Tests.Vectors;

/// <summary>Chance as word2vec takes it: which occurrences of a frequent stem are skipped, and which stems stand in as wrong answers.</summary>
internal sealed class Sampling
{
    private const double FrequentFrom = 1e-4;
    private const double Flattening = 0.75;
    private const int TableSize = 1 << 22;

    private readonly float[] _kept;
    private readonly int[] _negatives = new int[TableSize];

    public Sampling(IReadOnlyList<long> counts)
    {
        var total = (double)counts.Sum();
        _kept = [.. counts.Select(c => (float)(Math.Sqrt(FrequentFrom * total / c) + FrequentFrom * total / c))];

        var weights = counts.Select(c => Math.Pow(c, Flattening)).ToArray();
        var sum = weights.Sum();
        var reached = 0.0;
        for (int stem = 0, i = 0; stem < weights.Length; stem++)
        {
            reached += weights[stem] / sum;
            for (; i < TableSize && (i < reached * TableSize || stem == weights.Length - 1); i++) _negatives[i] = stem;
        }
    }

    public bool Keeps(int stem, ref Chance chance) => _kept[stem] >= 1 || chance.Share() < _kept[stem];

    public int Negative(ref Chance chance) => _negatives[chance.Below(TableSize)];
}
