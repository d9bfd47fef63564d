namespace Tests.Support;

/// <summary>Where the files of this repository are, wherever the tests run from.</summary>
public static class Repository
{
    /// <summary>The folder that holds Bot.sln; throws when the tests were copied away from it.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the corpus.</summary>
    public static string Seeds => Path.Combine(Root, "seeds");

    /// <summary>The texts of the corpus by file name, as the loader reads them: without a byte-order mark.</summary>
    public static TheoryData<string> SeedFiles => [.. Directory.GetFiles(Seeds, "*.txt").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Bot.sln. Run the tests from the repository.");
    }
}
