namespace Tests.Benchmarks.Retrieval;

/// <summary>Draws words so that the word of rank r comes up in proportion to 1 / r, as in English text (Zipf, 1949); the same draws in every run.</summary>
internal sealed class ZipfWords(IReadOnlyList<string> ranked, int seed)
{
    private readonly uint[] _upTo = UpTo(ranked.Count);
    private uint _state = (uint)seed * 2654435761 + 1;

    public string Next()
    {
        var found = Array.BinarySearch(_upTo, NextNumber());
        return ranked[found >= 0 ? found : Math.Min(~found, ranked.Count - 1)];
    }

    public int Below(int bound) => (int)((ulong)NextNumber() * (ulong)bound >> 32);

    // xorshift32 (Marsaglia, 2003): System.Random may change its numbers from one .NET to the next.
    private uint NextNumber()
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        return _state ^= _state << 5;
    }

    private static uint[] UpTo(int count)
    {
        var all = Enumerable.Range(1, count).Sum(rank => 1.0 / rank);
        var sum = 0.0;
        return [.. Enumerable.Range(1, count).Select(rank => (uint)(uint.MaxValue * Math.Min(1, (sum += 1.0 / rank) / all)))];
    }
}
