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
            Parallel.For(0, count, work);
        else
            for (var i = 0; i < count; i++) work(i);
    }
}
