namespace Tests.Support;

/// <summary>Lists of what is wrong, shown whole where xunit would cut them.</summary>
internal static class Wrong
{
    private const int Most = 20;

    /// <summary>Passes when nothing is wrong; else names the first twenty.</summary>
    public static void None(IEnumerable<string> wrong)
    {
        var found = wrong.Take(Most + 1).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found.Take(Most)) + (found.Count > Most ? "\n…" : ""));
    }
}
