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

    /// <summary>Every place in the files of a folder that names a namespace: in a using, or in front of a name.</summary>
    public static IEnumerable<(string Where, string Namespace)> Names(string folder, Regex names) =>
        from file in Files
        where file.Path.StartsWith(folder + "/", StringComparison.Ordinal)
        from line in file.Lines.Select((text, i) => (Text: text, Number: i + 1))
        where !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal) && !line.Text.StartsWith("namespace ", StringComparison.Ordinal)
        from Match match in names.Matches(line.Text)
        select ($"{file.Path}:{line.Number}: {line.Text.Trim()}", match.Groups[1].Value);

    [GeneratedRegex("/(bin|obj)/")]
    private static partial Regex Built();
}
