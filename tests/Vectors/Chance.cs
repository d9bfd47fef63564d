namespace Tests.Vectors;

/// <summary>A fast repeatable source of random numbers (xorshift64*).</summary>
internal struct Chance(int seed)
{
    private ulong _state = 0x9E3779B97F4A7C15UL * (ulong)(seed + 1);

    /// <summary>From 0 up to 1, 1 excluded.</summary>
    public float Share() => (Next() >> 40) * (1f / (1 << 24));

    /// <summary>From 0 up to the bound, the bound excluded.</summary>
    public int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    private ulong Next()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return _state * 0x2545F4914F6CDD1DUL;
    }
}
