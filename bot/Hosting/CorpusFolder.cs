namespace Bot.Hosting;

/// <summary>Finds the folder that the setting means.</summary>
public static class CorpusFolder
{
    /// <summary>The places that are tried, in order: an absolute folder as it is, a relative one in the current directory, then beside the program.</summary>
    public static IReadOnlyList<string> Candidates(string folder) =>
        Path.IsPathFullyQualified(folder)
            ? [folder]
            : [.. new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory }.Select(root => Path.GetFullPath(folder, root)).Distinct()];

    /// <summary>The first place that is a folder, or null.</summary>
    public static string? Find(string folder) => Candidates(folder).FirstOrDefault(Directory.Exists);
}
