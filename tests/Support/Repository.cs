namespace Tests.Support;

/// <summary>Where the files of the project stand, whatever folder the tests run in.</summary>
public static class Repository
{
    /// <summary>The folder that holds Bot.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The corpus folder.</summary>
    public static string Seeds => Path.Combine(Root, "seeds");

    /// <summary>The rows of a tab-separated file beside the tests; lines with # are remarks.</summary>
    public static IReadOnlyList<string[]> Rows(params string[] path) =>
        [.. File.ReadAllLines(Path.Combine([Root, "tests", .. path])).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))];

    /// <summary>The texts of the corpus by file name.</summary>
    public static TheoryData<string> SeedFiles => [.. Directory.GetFiles(Seeds, "*.txt").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Bot.sln. Run the tests from the repository.");
    }
}
