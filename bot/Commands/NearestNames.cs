using Index.Text;

namespace Bot.Commands;

/// <summary>The names a mistyped one may have meant.</summary>
public static class NearestNames
{
    private const int Most = 3;

    /// <summary>At most three names that begin alike or are at most two edits away (a third of the letters for long names), nearest first.</summary>
    public static IReadOnlyList<string> Of(string typed, IEnumerable<string> names)
    {
        // No name is longer: comparing more of a pasted text would only cost time.
        var head = typed.Length > 40 ? typed[..40] : typed;
        return [.. names
            .Select(name => (Name: name, Distance: Distance(head, name)))
            .Where(near => near.Distance <= Math.Max(2, near.Name.Length / 3))
            .OrderBy(near => near.Distance).ThenBy(near => near.Name, StringComparer.Ordinal)
            .Take(Most).Select(near => near.Name)];
    }

    private static int Distance(string typed, string name) =>
        typed.Length > 1 && name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)
            ? 0
            : EditDistance.Between(typed.ToLowerInvariant(), name.ToLowerInvariant());
}
