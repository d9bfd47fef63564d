using System.Diagnostics;
using System.Globalization;

namespace Tests.Benchmarks.Retrieval;

/// <summary>
/// Our library beside a plain Lucene.Net searcher on the same clauses and the same questions of eight words, as a
/// Markdown table. Each side builds in one process and is reopened and asked in another.
/// </summary>
internal static class SideBySide
{
    /// <summary>The part's name on the command line.</summary>
    public const string Name = "sidebyside";

    /// <summary>So many clauses are those of the seeds; any other number is made up.</summary>
    public const int Seeds = 84;

    private const string Child = "child";
    private static readonly int[] _sizes = [Seeds, 10_000, 100_000, 1_000_000];
    private static readonly ISearchSide[] _sides = [new OurSide(), new PlainLuceneSide()];

    /// <summary>Measures the sizes given, else all four; a call with “child” comes from this program itself.</summary>
    public static int Run(string root, string[] arguments)
    {
        if (arguments is [Child, var side, var clauses, var folder, var asks])
        {
            SideMeasure.Run(_sides[Number(side)], root, Number(clauses), folder, bool.Parse(asks));
            return 0;
        }

        Console.WriteLine(
            """
            | clauses | | build | reopen | resident, loaded | resident, asked | `search` p50 | p99 | `ask` p50 | p99 |
            | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            """);
        foreach (var size in arguments.Length > 0 ? [.. arguments.Select(Number)] : _sizes)
            for (var i = 0; i < _sides.Length; i++)
                Console.WriteLine(Row(i, size));
        return 0;
    }

    private static string Row(int side, int clauses)
    {
        var folder = Directory.CreateTempSubdirectory("rapporteur-sidebyside").FullName;
        try
        {
            var built = Start(side, clauses, folder, asks: false);
            var asked = Start(side, clauses, folder, asks: true);
            return string.Create(CultureInfo.InvariantCulture, $"| {clauses:N0} | {_sides[side].Name} ")
                + Cell(built, "build", "s") + Cell(asked, "reopen", "s")
                + Cell(asked, "loaded", "MiB") + Cell(asked, "resident", "MiB")
                + Cell(asked, "search p50", "ms") + Cell(asked, "search p99", "ms")
                + Cell(asked, "ask p50", "ms") + Cell(asked, "ask p99", "ms") + "|";
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Dictionary<string, double> Start(int side, int clauses, string folder, bool asks)
    {
        var program = typeof(SideBySide).Assembly.Location;
        string[] arguments = [program, Name, Child, $"{side}", $"{clauses}", folder, $"{asks}"];
        using var child = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var lines = child.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        child.WaitForExit();
        if (child.ExitCode != 0)
            throw new InvalidOperationException(
                $"{_sides[side].Name} failed on {clauses} clauses (exit status {child.ExitCode}).");
        return lines.Select(line => line.Split('\t'))
            .ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    // An index that nothing keeps is built again and not reopened.
    private static string Cell(Dictionary<string, double> figures, string name, string unit) =>
        figures.TryGetValue(name, out var figure)
            ? $"| {figure.ToString(figure < 10 ? "0.00" : "0", CultureInfo.InvariantCulture)} {unit} "
            : "| – ";

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
