namespace Index.Text.Analysis;

/// <summary>The lists embedded beside this file: an entry a line, # opens a comment.</summary>
internal static class WordList
{
    /// <summary>The entries of <c>name.txt</c>; throws when the assembly holds no such list.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        var resource = typeof(WordList).Assembly.GetManifestResourceNames()
            .Single(r => r.EndsWith($".Analysis.{name}.txt", StringComparison.Ordinal));
        using var reader = new StreamReader(typeof(WordList).Assembly.GetManifestResourceStream(resource)!);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line;
    }

    /// <summary>The words of a list that has several on a line.</summary>
    public static IEnumerable<string> Words(string name) =>
        Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What stands before the first space, and what stands behind it.</summary>
    public static (string From, string To) Pair(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (line, "") : (line[..space], line[(space + 1)..]);
    }
}
