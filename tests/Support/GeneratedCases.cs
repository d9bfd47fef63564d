using CsCheck;
using Xunit.Sdk;

namespace Tests.Support;

/// <summary>Cases that CsCheck generates, the same in every run: a case's number gives its seed.</summary>
internal static class GeneratedCases
{
    private const uint Stream = 1;
    private const int TriesToShrink = 500;

    // Consecutive numbers are spread over all seeds, by the fractional part of the golden ratio.
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Draws from a list; a smaller case is one nearer to its beginning.</summary>
    public static Gen<T> Among<T>(IReadOnlyList<T> list) => Gen.Int[0, list.Count - 1].Select(i => list[i]);

    /// <summary>The case of a number.</summary>
    public static T Case<T>(this Gen<T> gen, int number) => gen.Generate(Random(number), null!, out _);

    /// <summary>
    /// Checks the cases from 0 up to <paramref name="count"/>. When one fails, CsCheck looks for a smaller one that
    /// does, and the failure shows seed and input of the first and of the smallest.
    /// </summary>
    public static void ForEachCase<T>(this Gen<T> gen, int count, Action<T> check, Func<T, string> show)
    {
        for (var number = 0; number < count; number++)
        {
            var input = gen.Case(number);
            try
            {
                check(input);
            }
            catch (Exception failure)
            {
                throw new XunitException(
                    $"""
                    Case {number} (seed {Random(number)}) fails: {show(input)}
                    {failure.Message}
                    {Smallest(gen, number, check, show)}
                    """,
                    failure);
            }
        }
    }

    private static string Smallest<T>(Gen<T> gen, int number, Action<T> check, Func<T, string> show)
    {
        try
        {
            gen.Sample(check, seed: Random(number).ToString(), iter: TriesToShrink, threads: 1, print: show);
            return "The same input passes when it is checked again.";
        }
        catch (CsCheckException smaller)
        {
            return $"The smallest that fails: {smaller.Message}\n{smaller.InnerException?.Message}";
        }
    }

    private static PCG Random(int number) => new(Stream, (ulong)number * Spread);
}
