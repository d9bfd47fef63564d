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

    private static int Distance(string typed, string name)
    {
        if (typed.Length > 1 && name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            return 0;

        var row = Enumerable.Range(0, name.Length + 1).ToArray();
        for (var i = 1; i <= typed.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= name.Length; j++)
            {
                var change = char.ToLowerInvariant(typed[i - 1]) == char.ToLowerInvariant(name[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + change, Math.Min(row[j], row[j - 1]) + 1));
            }
        }

        return row[^1];
    }
}
