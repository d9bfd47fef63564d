using System.Text.RegularExpressions;
using Tests.Support;

namespace Tests.Architecture;

/// <summary>The C# files of the project as text.</summary>
internal static partial class SourceCode
{
    /// <summary>Paths below the root with forward slashes, and their lines; what the compiler writes is left out.</summary>
    public static IReadOnlyList<(string Path, string[] Lines)> Files { get; } =
    [
        .. new[] { "bot", "index", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => (Path: Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File: file))
            .Where(file => !Built().IsMatch(file.Path))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => (file.Path, File.ReadAllLines(file.File))),
    ];

    [GeneratedRegex("/(bin|obj)/")]
    private static partial Regex Built();
}
