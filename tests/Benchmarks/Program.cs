using Tests.Benchmarks.Retrieval;
using Tests.Benchmarks.Wire;

namespace Tests.Benchmarks;

/// <summary>
/// Measures; run it with <c>dotnet run --project tests/Benchmarks -c Release -- PART</c>: cold, warm, sidebyside or one
/// of <see cref="WireBenchmarks.Names"/>; without a part, cold and warm.
/// </summary>
internal static class Program
{
    private static readonly (string Name, Action<string> Run)[] _parts =
    [
        ("cold", ColdStart.Measure),
        ("warm", WarmQuestions.Measure),
    ];

    private static async Task<int> Main(string[] args)
    {
        if (args is [var wire, .. var rest] && WireBenchmarks.Names.Contains(wire)) return await WireBenchmarks.Run(wire, rest);
        if (args is [SideBySide.Name, .. var sizes]) return SideBySide.Run(Root(), sizes);
        if (args.FirstOrDefault(a => _parts.All(p => p.Name != a)) is { } unknown)
        {
            var names = string.Join(", ", _parts.Select(p => p.Name));
            Console.Error.WriteLine(
                $"There is no benchmark “{unknown}”. Name some of: {names}; or {SideBySide.Name} alone.");
            return 2;
        }
        foreach (var (name, run) in _parts)
            if (args.Length == 0 || args.Contains(name))
                run(Root());
        return 0;
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Bot.sln. Run the benchmarks from the repository.");
    }
}
