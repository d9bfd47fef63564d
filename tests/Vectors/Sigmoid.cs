namespace Tests.Vectors;

/// <summary>The logistic function from a table; beyond ±6 it is taken as 0 or 1.</summary>
internal static class Sigmoid
{
    private const int Edge = 6;
    private const int StepsPerUnit = 256;

    private static readonly float[] _table = [.. Enumerable.Range(0, 2 * Edge * StepsPerUnit + 1).Select(i => 1f / (1f + MathF.Exp(Edge - (float)i / StepsPerUnit)))];

    public static float Of(float x) => x >= Edge ? 1f : x <= -Edge ? 0f : _table[(int)((x + Edge) * StepsPerUnit)];
}
