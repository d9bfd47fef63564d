using System.Runtime.CompilerServices;

namespace Index.FullText;

/// <summary>Spreads the building of an index over the cores where there is enough of it.</summary>
internal static class Spreading
{
    /// <summary>Clauses below which getting ready to share takes longer than the work.</summary>
    public const int Worthwhile = 2_000;

    /// <summary>Does the work for each number below <paramref name="count"/>, side by side when the corpus has many clauses.</summary>
    public static void Over(int count, int clauses, Action<int> work)
    {
        if (clauses >= Worthwhile)
            SideBySide(count, work);
        else
            for (var i = 0; i < count; i++) work(i);
    }

    // Apart, so that a small corpus does not load what only this needs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SideBySide(int count, Action<int> work) => Parallel.For(0, count, work);
}
